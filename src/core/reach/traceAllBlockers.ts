import type { PinnedAddresses } from '../kinds/planAddresses.ts';
import { resource } from '../kinds/values.ts';
import type { DesignDocument } from '../model/designDocument.ts';
import type { Disposition } from '../net/disposition.ts';
import type { FirewallPolicy, NetworkRule } from '../net/firewallPolicy.ts';
import type { Flow } from '../net/flow.ts';
import type { SecurityRule } from '../net/securityGroup.ts';
import type { NodeReference, RuleReference } from '../net/step.ts';
import type { Text } from '../text/text.ts';
import { isSuccess } from './isSuccess.ts';
import { serviceTags } from './serviceTags.ts';
import { subnetFacts } from './subnetFacts.ts';
import { topology, type Topology } from './topology.ts';
import type { Hop, Trace } from './trace.ts';
import { tracer } from './tracer.ts';

/** Something that stands in the way of a flow. */
export interface Blocker {
  readonly disposition: Disposition;
  readonly reason: string;
  readonly explanation: Text;
  /** The rule, route or setting to change, where there is one. */
  readonly rule?: RuleReference;
  /** Who decided. */
  readonly decidedBy?: NodeReference;
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
 * lifted in thought, and the flow walked again. Empty for a flow that arrives. What is no filter ends the list,
 * because nobody can say what would follow: a missing route, a name that does not resolve.
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
    blockers.push(blockerOf(trace));
    network = lifted(document, network, trace);
  }
  return blockers;
}

function blockerOf({ disposition, reason, explanation, rule, decidedBy, hops }: Trace): Blocker {
  const at = hops.at(-1);
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

/** The network without the filter that ended a walk; undefined where it was none. */
function lifted(document: DesignDocument, network: Topology, trace: Trace): Topology | undefined {
  if (trace.disposition === 'DENIED_IN') return withoutGroup(network, trace, 'inbound');
  if (trace.disposition === 'DENIED_OUT') return withoutGroup(network, trace, 'outbound');
  if (trace.disposition === 'DENIED_FIREWALL') return withoutFirewall(document, network, trace);
  return trace.disposition === 'DENIED_WAF' ? withoutInspector(network, trace) : undefined;
}

function withoutGroup(
  network: Topology,
  { decidedBy }: Trace,
  direction: 'inbound' | 'outbound',
): Topology | undefined {
  const found = [...network.securityGroups].find(([, { node }]) => node.id === decidedBy?.id);
  if (found === undefined) return undefined;
  const [id, group] = found;
  const open = { ...group, [direction]: [everything] };
  return { ...network, securityGroups: new Map([...network.securityGroups, [id, open]]) };
}

function withoutFirewall(
  document: DesignDocument,
  network: Topology,
  { decidedBy }: Trace,
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

function withoutInspector(network: Topology, { rule, decidedBy }: Trace): Topology | undefined {
  const named = [rule?.resource, decidedBy?.resource];
  const inspectors = new Map([...network.inspectors].filter(([id]) => !named.includes(id)));
  return inspectors.size === network.inspectors.size ? undefined : { ...network, inspectors };
}
