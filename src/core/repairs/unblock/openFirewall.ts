import type { PropsOf } from '../../kinds/registry/kinds.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import type { Edit } from '../../model/edits.ts';
import { uniqueName } from '../../lib/identifiers.ts';
import { repairEdit, type Draft } from '../Draft.ts';
import { withFirewallPolicy } from '../withFirewallPolicy.ts';
import type { BlockedFlow } from './BlockedFlow.ts';
import { destinationsOf, sourcesOf } from './destinationsOf.ts';

type Policy = PropsOf<'firewall-policy'>;
type Change = (policy: Policy) => Partial<Policy>;

const usualGroup = 400;
const usualPriority = 200;
const lowest = 100;

/** Where a new allow stands: before every deny, in a collection of its own, because one has one action. */
function placeIn(policy: Policy, denies: readonly { groupPriority: number; priority: number }[]) {
  const rows = [...policy.natRules, ...policy.networkRules, ...policy.applicationRules];
  const groupPriority = Math.max(
    lowest,
    Math.min(usualGroup, ...denies.map((deny) => deny.groupPriority - 1)),
  );
  const taken = new Set(
    rows.filter((row) => row.groupPriority === groupPriority).map(({ priority }) => priority),
  );
  let priority = denies.length === 0 ? usualPriority : lowest;
  while (taken.has(priority)) priority += 1;
  return { groupPriority, priority, action: 'Allow' } as const;
}

const denied = <R extends { readonly action: string }>(rules: readonly R[]): readonly R[] =>
  rules.filter(({ action }) => action === 'Deny');

function nameIn(policy: Policy, base: string): string {
  const rows = [...policy.natRules, ...policy.networkRules, ...policy.applicationRules];
  return uniqueName(base, new Set(rows.map(({ name }) => name)));
}

/** An application rule for the name, where the flow has one: an address says nothing about who is behind it. */
function byName({ flow }: BlockedFlow, sourceAddresses: readonly string[], port: number): readonly Change[] {
  const fqdn = flow.serverName ?? (flow.to.type === 'name' ? flow.to.fqdn : undefined);
  if (fqdn === undefined || flow.protocol !== 'TCP') return [];
  return [
    (policy) => ({
      applicationRules: [
        ...policy.applicationRules,
        {
          ...placeIn(policy, denied(policy.applicationRules)),
          name: nameIn(policy, `allow-${fqdn.replaceAll(/[^\w.-]/g, '')}`.slice(0, 60)),
          sourceAddresses,
          protocols: [`${port === 80 ? 'Http' : 'Https'}:${port}`],
          targetFqdns: [fqdn],
          fqdnTags: [],
        },
      ],
    }),
  ];
}

function byAddress(
  blocked: BlockedFlow,
  sourceAddresses: readonly string[],
  port: number,
): readonly Change[] {
  return destinationsOf(blocked)
    .filter(([destination]) => destination !== 'Internet')
    .map((destinationAddresses): Change => (policy) => ({
      networkRules: [
        ...policy.networkRules,
        {
          ...placeIn(policy, denied(policy.networkRules)),
          name: nameIn(policy, `allow-${blocked.flow.protocol.toLowerCase()}-${port}`),
          protocols: [blocked.flow.protocol],
          sourceAddresses,
          destinationAddresses,
          destinationFqdns: [],
          destinationPorts: [String(port)],
        },
      ],
    }));
}

/** One more allow in the policy of the firewall that denied, or in the parent policy whose rule it was. */
export function openFirewall(blocked: BlockedFlow): readonly Edit[] {
  const { context, flow, blocker } = blocked;
  const firewall = context.resource('azure-firewall', blocker.decidedBy?.resource);
  if (firewall === undefined) return [];
  const port = blocker.packet?.port ?? flow.port;
  const source = sourcesOf(blocked)[0]?.filter((prefix) => prefix !== 'Internet') ?? [];
  const sources = source.length === 0 ? ['*'] : source;
  const changes = [...byName(blocked, sources, port), ...byAddress(blocked, sources, port)];
  const parent = context.resource('firewall-policy', blocker.rule?.resource);
  return changes.map((change) =>
    repairEdit((document) =>
      withFirewallPolicy(document, firewall.id, (draft, own) => write(draft, parent?.id ?? own, change)),
    ),
  );
}

function write(draft: Draft, id: ResourceId, change: Change): void {
  const policy = draft.context.resource('firewall-policy', id);
  if (policy !== undefined) draft.set('firewall-policy', id, change(policy.props));
}
