import { uniqueName } from '../../lib/identifiers.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import type { Derivation, ExportContext } from '../contract/exportContext.ts';
import type { Values } from '../contract/field.ts';
import { serviceTarget, type ServiceTarget } from '../shared/serviceTarget.ts';
import type { Typed } from '../contract/values.ts';
import type { firewallPolicyFields } from './props.ts';

type Props = Values<typeof firewallPolicyFields>;
export type NetworkRule = Props['networkRules'][number];
export type ApplicationRule = Props['applicationRules'][number];

export interface NatRule {
  readonly name: string;
  readonly protocols: Props['natRules'][number]['protocols'];
  readonly sourceAddresses: readonly string[];
  /** A literal address, or the first public one of a firewall. */
  readonly destination: { readonly address: string } | { readonly firewall: ResourceId };
  readonly destinationPort: number;
  readonly translated: ServiceTarget;
  readonly translatedPort: number;
}

interface Collection<T extends string, R> {
  readonly type: T;
  readonly name: string;
  readonly priority: number;
  readonly action: 'Allow' | 'Deny' | 'DNAT';
  readonly rules: readonly R[];
}

export type RuleCollection =
  | Collection<'nat', NatRule>
  | Collection<'network', NetworkRule>
  | Collection<'application', ApplicationRule>;

export interface RuleCollectionGroup {
  readonly name: string;
  readonly priority: number;
  readonly collections: readonly RuleCollection[];
}

/**
 * The groups and collections that the rows of a policy stand for: rows that agree in group priority, type, priority and
 * action are one collection. In order of evaluation.
 */
export function ruleCollectionGroupsOf(
  policy: Typed<'firewall-policy'>,
  context: ExportContext,
): readonly RuleCollectionGroup[] {
  const { networkRules, applicationRules } = policy.props;
  const natRules = policy.props.natRules.flatMap((row) => {
    const rule = natRule(policy, row, context);
    return rule === undefined ? [] : [{ row, rule }];
  });
  const rows = [...natRules.map(({ row }) => row), ...networkRules, ...applicationRules];
  const priorities = [...new Set(rows.map(({ groupPriority }) => groupPriority))].toSorted((a, b) => a - b);
  return priorities.map((priority) => {
    const here = <R extends { readonly groupPriority: number }>(rules: readonly R[]) =>
      rules.filter(({ groupPriority }) => groupPriority === priority);
    const nat = natRules.filter(({ row }) => row.groupPriority === priority);
    return {
      name: `rcg-${priority}`,
      priority,
      collections: [
        ...grouped(
          nat,
          ({ row }) => row.priority,
          () => 'DNAT' as const,
        ).map(({ rows: found, ...of }) => ({
          type: 'nat' as const,
          name: `nat-${of.priority}`,
          ...of,
          rules: distinct(found.map(({ rule }) => rule)),
        })),
        ...grouped(
          here(networkRules),
          (row) => row.priority,
          (row) => row.action,
        ).map(({ rows: found, ...of }) => ({
          type: 'network' as const,
          name: `network-${of.action.toLowerCase()}-${of.priority}`,
          ...of,
          rules: distinct(found),
        })),
        ...grouped(
          here(applicationRules),
          (row) => row.priority,
          (row) => row.action,
        ).map(({ rows: found, ...of }) => ({
          type: 'application' as const,
          name: `application-${of.action.toLowerCase()}-${of.priority}`,
          ...of,
          rules: distinct(found),
        })),
      ],
    };
  });
}

function grouped<R, A extends string>(
  rows: readonly R[],
  priorityOf: (row: R) => number,
  actionOf: (row: R) => A,
): readonly { readonly priority: number; readonly action: A; readonly rows: readonly R[] }[] {
  const groups = new Map<string, { priority: number; action: A; rows: R[] }>();
  for (const row of rows) {
    const priority = priorityOf(row);
    const action = actionOf(row);
    const key = `${priority} ${action}`;
    const group = groups.get(key) ?? { priority, action, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()].toSorted((a, b) => a.priority - b.priority);
}

/** Azure accepts a name once in a collection. */
function distinct<R extends { readonly name: string }>(rules: readonly R[]): readonly R[] {
  const taken = new Set<string>();
  return rules.map((rule) => {
    const name = uniqueName(rule.name, taken);
    taken.add(name);
    return { ...rule, name };
  });
}

/** The policy that is inherited; none where inheritance leads back to the policy itself. */
export function basePolicyOf(
  policy: Typed<'firewall-policy'>,
  context: ExportContext,
): Typed<'firewall-policy'> | undefined {
  const base = context.resource('firewall-policy', policy.props.basePolicy);
  const seen = new Set<ResourceId>();
  let ancestor = base;
  while (ancestor !== undefined && !seen.has(ancestor.id)) {
    if (ancestor.id === policy.id) return undefined;
    seen.add(ancestor.id);
    ancestor = context.resource('firewall-policy', ancestor.props.basePolicy);
  }
  return base;
}

/** The firewalls that filter by the policy, in document order. */
export function firewallsOf(
  { id }: Typed<'firewall-policy'>,
  context: ExportContext,
): readonly Typed<'azure-firewall'>[] {
  return context.resourcesOf('azure-firewall').filter(({ props }) => props.firewallPolicy === id);
}

function natRule(
  policy: Typed<'firewall-policy'>,
  row: Props['natRules'][number],
  context: ExportContext,
): NatRule | undefined {
  const destination = natDestination(policy, row.destinationAddress, context);
  const service = context.resource('kubernetes-service', row.translatedService);
  const literal = row.translatedAddress === '' ? undefined : { address: row.translatedAddress };
  const translated = service === undefined ? literal : serviceTarget(service);
  if (destination === undefined || translated === undefined) return undefined;
  const { name, protocols, sourceAddresses, destinationPort, translatedPort } = row;
  return { name, protocols, sourceAddresses, destination, destinationPort, translated, translatedPort };
}

function natDestination(
  policy: Typed<'firewall-policy'>,
  address: string,
  context: ExportContext,
): NatRule['destination'] | undefined {
  if (address !== '') return { address };
  const [firewall] = firewallsOf(policy, context);
  return firewall && { firewall: firewall.id };
}

export const firewallPolicyDerivation: Derivation<'firewall-policy'> = {
  notes: (policy, context) => [
    ...policy.props.natRules
      .filter((row) => natRule(policy, row, context) === undefined)
      .map(({ name }) => ({
        en: `Rule ${name} of ${policy.name} is left out: it has no address to translate from or to.`,
        ja: `${policy.name} の規則 ${name} は、変換元または変換先のアドレスがないため出力していません。`,
      })),
    ...(context.resource('firewall-policy', policy.props.basePolicy)?.id !== basePolicyOf(policy, context)?.id
      ? [
          {
            en: `${policy.name} inherits from itself by way of its parent policy: the bundle leaves the parent out.`,
            ja: `${policy.name} は親ポリシーを通じて自身を継承しているため、バンドルでは親ポリシーを設定していません。`,
          },
        ]
      : []),
  ],
};
