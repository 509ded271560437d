import { uniqueName } from '../../lib/identifiers.ts';
import type { Values } from '../contract/field.ts';
import type { networkSecurityGroupFields } from './props.ts';

type Row = Values<typeof networkSecurityGroupFields>['securityRules'][number];

export interface SecurityRule {
  readonly name: string;
  readonly priority: number;
  readonly direction: Row['direction'];
  readonly access: Row['access'];
  readonly protocol: Row['protocol'];
  /** One entry goes into the singular property of Azure, several into the plural one. */
  readonly sources: readonly string[];
  readonly destinations: readonly string[];
  readonly ports: readonly string[];
}

const lowestPriority = 4096;

/**
 * The rules as Azure accepts them. The plural properties take ranges only, so a rule with several service tags becomes
 * several rules, one after the other. They take the next priorities; rules behind them move on where there is no room,
 * which changes no verdict.
 */
export function securityRulesOf(props: Values<typeof networkSecurityGroupFields>): readonly SecurityRule[] {
  // Azure accepts a name once in a group, whatever the direction.
  const names = new Set<string>();
  return (['Inbound', 'Outbound'] as const).flatMap((direction) => {
    const rows = props.securityRules
      .filter((row) => row.direction === direction)
      .toSorted((a, b) => a.priority - b.priority);
    return spread(rows.flatMap(split), names);
  });
}

function split(row: Row): readonly SecurityRule[] {
  const { name, priority, direction, access, protocol } = row;
  const ports = row.destinationPortRanges.includes('*') ? ['*'] : row.destinationPortRanges;
  const rules = prefixGroups(row.sourceAddressPrefixes).flatMap((sources) =>
    prefixGroups(row.destinationAddressPrefixes).map((destinations) => ({ sources, destinations })),
  );
  return rules.map(({ sources, destinations }, index) => ({
    name: index === 0 ? name : `${name.slice(0, 76)}-${index + 1}`,
    priority,
    direction,
    access,
    protocol,
    sources,
    destinations,
    ports: ports.length === 0 ? ['*'] : ports,
  }));
}

/** All ranges together, and each service tag alone. */
function prefixGroups(prefixes: readonly string[]): readonly (readonly string[])[] {
  if (prefixes.length === 0 || prefixes.includes('*')) return [['*']];
  const ranges = prefixes.filter((prefix) => /^\d/.test(prefix));
  const tags = prefixes.filter((prefix) => !/^\d/.test(prefix));
  return [...(ranges.length === 0 ? [] : [ranges]), ...tags.map((tag) => [tag])];
}

function spread(rules: readonly SecurityRule[], names: Set<string>): readonly SecurityRule[] {
  let last = 0;
  const forward = rules.map((rule) => {
    last = Math.max(rule.priority, last + 1);
    const name = uniqueName(rule.name, names);
    names.add(name);
    return { ...rule, name, priority: last };
  });
  return forward.map((rule, index) => ({
    ...rule,
    priority: Math.min(rule.priority, lowestPriority - (forward.length - 1 - index)),
  }));
}
