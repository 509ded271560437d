import { contains, parseCidr } from '../../lib/cidr.ts';
import type { EffectiveRule } from '../../net/effectiveRule.ts';

/** Whether one prefix of a rule holds all of another; of a service tag only what is written is known. */
function holds(wide: string, narrow: string): boolean {
  if (wide === '*' || wide === '0.0.0.0/0' || wide.toLowerCase() === narrow.toLowerCase()) return true;
  const [outer, inner] = [parseCidr(wide), parseCidr(narrow)];
  return outer.ok && inner.ok && contains(outer.value, inner.value);
}

function holdsPorts(wide: string, narrow: string): boolean {
  if (wide === '*') return true;
  const [outer, inner] = [portsOf(wide), portsOf(narrow)];
  return outer !== undefined && inner !== undefined && outer[0] <= inner[0] && inner[1] <= outer[1];
}

function portsOf(range: string): readonly [number, number] | undefined {
  const [first = '', last = first] = range.split('-');
  return /^\d+$/.test(first) && /^\d+$/.test(last) ? [Number(first), Number(last)] : undefined;
}

function allHeld(
  wide: readonly string[],
  narrow: readonly string[],
  test: (wide: string, narrow: string) => boolean,
): boolean {
  return narrow.every((inner) => wide.some((outer) => test(outer, inner)));
}

function covers(earlier: EffectiveRule, later: EffectiveRule): boolean {
  return (
    (earlier.protocol === '*' || earlier.protocol.toLowerCase() === later.protocol.toLowerCase()) &&
    allHeld(earlier.sources, later.sources, holds) &&
    allHeld(earlier.destinations, later.destinations, holds) &&
    allHeld(earlier.ports, later.ports, holdsPorts)
  );
}

/** Marks the rules that never decide, because a single rule before them holds all that they hold. */
export function coveredRules(rules: readonly EffectiveRule[]): readonly EffectiveRule[] {
  return rules.map((rule, index) => {
    const earlier = rules.slice(0, index).find((candidate) => covers(candidate, rule));
    return earlier === undefined ? rule : { ...rule, overriddenBy: earlier.rule ?? { name: earlier.name } };
  });
}
