import { uniqueName } from '../lib/identifiers.ts';
import type { SecurityRule } from './securityRule.ts';

const lowestPriority = 100;
const step = 10;

/**
 * The rules of a group with further ones put before every deny of their direction, at the first free priorities. Where
 * no priority is free there, the direction is numbered anew in the same order.
 */
export function insertRules(
  existing: readonly SecurityRule[],
  additions: readonly SecurityRule[],
): readonly SecurityRule[] {
  return additions.reduce(insertOne, existing);
}

function insertOne(existing: readonly SecurityRule[], addition: SecurityRule): readonly SecurityRule[] {
  const { direction } = addition;
  const name = uniqueName(addition.name, new Set(existing.map((rule) => rule.name)));
  const same = existing
    .filter((rule) => rule.direction === direction)
    .toSorted((a, b) => a.priority - b.priority);
  const firstDeny = same.find((rule) => rule.access === 'Deny')?.priority ?? 4097;
  const free = firstFree(new Set(same.map((rule) => rule.priority)), firstDeny);
  if (free !== undefined) return byPriority([...existing, { ...addition, name, priority: free }]);
  const others = existing.filter((rule) => rule.direction !== direction);
  const before = same.filter((rule) => rule.priority < firstDeny);
  const after = same.filter((rule) => rule.priority >= firstDeny);
  const spacing = (same.length + 1) * step + lowestPriority <= 4096 ? step : 1;
  const renumbered = [...before, { ...addition, name }, ...after].map((rule, index) => ({
    ...rule,
    priority: lowestPriority + index * spacing,
  }));
  return byPriority([...others, ...renumbered]);
}

function firstFree(taken: ReadonlySet<number>, below: number): number | undefined {
  for (const size of [step, 1]) {
    for (let priority = lowestPriority; priority < below; priority += size) {
      if (!taken.has(priority)) return priority;
    }
  }
  return undefined;
}

function byPriority(rules: readonly SecurityRule[]): readonly SecurityRule[] {
  return rules.toSorted(
    (a, b) =>
      Number(a.direction === 'Outbound') - Number(b.direction === 'Outbound') || a.priority - b.priority,
  );
}
