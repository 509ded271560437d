import type { PinnedAddresses } from '../../addressing/planAddresses.ts';
import { resource } from '../../kinds/contract/values.ts';
import type { DesignDocument } from '../../model/designDocument.ts';
import type { FirewallPolicy, NetworkRule } from '../../net/firewallPolicy.ts';
import type { Flow } from '../../net/flow.ts';
import type { SecurityRule } from '../../net/securityGroup.ts';
import { isSuccess } from './isSuccess.ts';
import { serviceTags } from './serviceTags.ts';
import { subnetFacts } from './subnetFacts.ts';
import { topology, type Topology } from './topology.ts';
import type { Ending, Hop, Trace } from './trace.ts';
import { tracer } from './tracer.ts';

/** Something that stands in the way of a flow. */
export interface Blocker extends Ending {
  /** The packet as it came to where that was. */
  readonly packet?: Pick<Hop, 'source' | 'destination' | 'port'>;
}

/** More than any packet meets; a circle of lifted filters ends here. */
const maximumBlockers = 16;

const everything: SecurityRule = {
  priority: 100,
  name: 'everything',
  access: 'Allow',
  protocol: '*',
  sources: ['*'],
  destinations: ['*'],
  ports: ['*'],
};

/**
 * Everything that stands in the way of a flow, in the order in which it would meet it: each filter that denies it is
 * lifted in thought, and the flow walked again. Empty for a flow that arrives. A gateway that reaches no backend is
 * followed by what stands between the two. What is no filter ends the list, because nobody can say what would follow:
 * a missing route, a name that does not resolve.
 */
export function traceAllBlockers(
  document: DesignDocument,
  flow: Flow,
  pins: PinnedAddresses = {},
): readonly Blocker[] {
  const blockers: Blocker[] = [];
  let network: Topology | undefined = topology(document, pins);
  // What a service tag holds does not depend on any filter.
  const hasTag = serviceTags(network, document.settings.region);
  while (network !== undefined && blockers.length < maximumBlockers) {
    const trace = tracer(network, subnetFacts(network, hasTag), hasTag).trace(flow);
    if (isSuccess(trace.disposition)) break;
    const decisive = trace.cause ?? trace;
    // One gateway has one broken backend, however much stands before that.
    if (trace.cause !== undefined && !blockers.some(({ reason }) => reason === trace.reason)) {
      blockers.push(blockerAtProxy(trace));
    }
    blockers.push(blockerOf(decisive, trace.cause?.packet ?? trace.hops.at(-1)));
    network = lifted(document, network, decisive);
  }
  return blockers;
}

function blockerOf(
  { disposition, reason, explanation, rule, decidedBy }: Ending,
  at: Blocker['packet'] | undefined,
): Blocker {
  return {
    disposition,
    reason,
    explanation,
    ...(rule === undefined ? {} : { rule }),
    ...(decidedBy === undefined ? {} : { decidedBy }),
    ...(at === undefined
      ? {}
      : { packet: { source: at.source, destination: at.destination, port: at.port } }),
  };
}

function blockerAtProxy(trace: Trace): Blocker {
  const at = trace.hops.findLast(({ steps }) => steps.some(({ action }) => action === 'proxy'));
  return blockerOf(at === undefined ? trace : { ...trace, decidedBy: at.node }, at);
}

/** The network without the filter that ended a walk; undefined where it was none. */
function lifted(document: DesignDocument, network: Topology, end: Ending): Topology | undefined {
  if (end.disposition === 'DENIED_IN') return withoutGroup(network, end, 'inbound');
  if (end.disposition === 'DENIED_OUT') return withoutGroup(network, end, 'outbound');
  if (end.disposition === 'DENIED_FIREWALL') return withoutFirewall(document, network, end);
  if (end.disposition === 'DENIED_WAF') return withoutInspector(network, end);
  return end.reason === 'LB_PROBE_BLOCKED' ? withProbes(network) : undefined;
}

function withoutGroup(
  network: Topology,
  { decidedBy }: Ending,
  direction: 'inbound' | 'outbound',
): Topology | undefined {
  const found = [...network.securityGroups].find(([, { node }]) => node.id === decidedBy?.id);
  if (found === undefined) return undefined;
  const [id, group] = found;
  const open = { ...group, [direction]: [everything] };
  return { ...network, securityGroups: new Map([...network.securityGroups, [id, open]]) };
}

/** Every group lets health probes through, before any rule that is written. */
function withProbes(network: Topology): Topology {
  const probes = { ...everything, priority: 0, sources: ['AzureLoadBalancer'] };
  const groups = [...network.securityGroups].map(
    ([id, group]) => [id, { ...group, inbound: [probes, ...group.inbound] }] as const,
  );
  return { ...network, securityGroups: new Map(groups) };
}

function withoutFirewall(
  document: DesignDocument,
  network: Topology,
  { decidedBy }: Ending,
): Topology | undefined {
  const id = resource(document, 'azure-firewall', decidedBy?.resource)?.props.firewallPolicy;
  const policy = network.firewallPolicies.get(id ?? '');
  if (policy === undefined) return undefined;
  const allow: NetworkRule = {
    name: everything.name,
    rule: { name: everything.name },
    sources: ['*'],
    allow: true,
    protocols: ['Any'],
    destinations: ['*'],
    fqdns: [],
    ports: ['*'],
  };
  const open: FirewallPolicy = {
    ...policy,
    parent: null,
    threatIntelligence: 'Off',
    networkRules: [allow],
    applicationRules: [],
  };
  return { ...network, firewallPolicies: new Map([...network.firewallPolicies, [policy.id, open]]) };
}

function withoutInspector(network: Topology, { rule, decidedBy }: Ending): Topology | undefined {
  const named = [rule?.resource, decidedBy?.resource];
  const inspectors = new Map([...network.inspectors].filter(([id]) => !named.includes(id)));
  return inspectors.size === network.inspectors.size ? undefined : { ...network, inspectors };
}
