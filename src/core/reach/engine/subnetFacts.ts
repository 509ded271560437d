import { coversEverything, isPrivateAddress, parseCidr } from '../../lib/cidr.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import { addressFrom, type Address } from '../../net/address.ts';
import type { EffectiveRoute } from '../../net/effectiveRoute.ts';
import type { Direction, EffectiveRule, Peer } from '../../net/effectiveRule.ts';
import type { Tri } from '../../net/flow.ts';
import { rangeOf } from '../../net/addressRanges.ts';
import type { Party, TagTest } from '../../net/matchPrefix.ts';
import type { Subnet } from '../../net/NetworkPart.ts';
import { effectiveRulesOf } from './effectiveRulesOf.ts';
import { routing, type Routing, type Selected } from './routing.ts';
import { evaluateSecurityGroup, type SecurityQuestion, type SecurityVerdict } from './securityRules.ts';
import { securityTags, type SecurityTags } from './securityTags.ts';
import { platformAddress } from '../../azure/platformServices.ts';
import type { Topology } from './topology.ts';

/** Everything that holds for a subnet as a whole, computed when first asked for. */
export interface SubnetFacts {
  effectiveRoutes(subnet: ResourceId): readonly EffectiveRoute[];
  select(subnet: ResourceId, destination: Address): Selected | undefined;
  /** Every route that holds an address. */
  holding(subnet: ResourceId, destination: Address): readonly EffectiveRoute[];
  effectiveRules(subnet: ResourceId, direction: Direction): readonly EffectiveRule[];
  /** What a security group says of a packet at a network interface in the subnet. */
  evaluate(subnet: ResourceId, group: string, question: SecurityQuestion): SecurityVerdict | undefined;
  admits(subnet: ResourceId, direction: Direction, peer: Peer, port: number): Tri;
  filtered(subnet: ResourceId): Tri;
}

function partyOf(peer: Peer): Party | undefined {
  if ('serviceTag' in peer) {
    const platform = addressFrom(platformAddress);
    return peer.serviceTag === 'AzureLoadBalancer' && platform !== undefined ? { address: platform } : peer;
  }
  if ('range' in peer) {
    const range = parseCidr(peer.range);
    return range.ok ? { range: range.value } : undefined;
  }
  const address = addressFrom(peer.address);
  return address === undefined ? undefined : { address };
}

function memoized<T>(compute: (subnet: Subnet) => T, topology: Topology): (id: ResourceId) => T | undefined {
  const known = new Map<ResourceId, T>();
  return (id) => {
    if (known.has(id)) return known.get(id);
    const subnet = topology.subnets.get(id);
    if (subnet === undefined) return undefined;
    const value = compute(subnet);
    known.set(id, value);
    return value;
  };
}

function isPublicPrefix(prefix: string): boolean {
  const range = rangeOf(prefix);
  return range === undefined || !isPrivateAddress(range.start) || !isPrivateAddress(range.end);
}

/** Every way from the subnet into the Internet passes an element that filters. */
function isFiltered(topology: Topology, routes: readonly EffectiveRoute[]): Tri {
  const leaving = routes.filter(
    ({ overriddenBy, prefix, nextHopType }) =>
      overriddenBy === undefined &&
      nextHopType !== 'VNetPeering' &&
      nextHopType !== 'VnetLocal' &&
      nextHopType !== 'InterfaceEndpoint' &&
      isPublicPrefix(prefix),
  );
  const halves = leaving.flatMap(({ prefix, nextHopType }) => {
    const range = parseCidr(prefix);
    return range.ok && prefix !== '0.0.0.0/0' && nextHopType !== 'Internet' ? [range.value] : [];
  });
  const defaultNeverDecides = coversEverything(halves);
  let answer: Tri = 'yes';
  for (const { prefix, nextHopType, nextHopAddress } of leaving) {
    if (prefix === '0.0.0.0/0' && defaultNeverDecides) continue;
    if (nextHopType === 'None') continue;
    if (nextHopType === 'Internet' || nextHopType === 'VirtualNetworkServiceEndpoint') return 'no';
    const element = nextHopAddress === undefined ? undefined : topology.owners.get(nextHopAddress);
    if (element?.filters !== true) answer = 'maybe';
  }
  return answer;
}

/** The facts of every subnet of a network. */
export function subnetFacts(topology: Topology, hasTag: TagTest): SubnetFacts {
  const routingOf = memoized<Routing | undefined>((subnet) => routing(topology, subnet, hasTag), topology);
  const tagsOf = memoized<SecurityTags>((subnet) => securityTags(topology, subnet, hasTag), topology);
  const rulesOf = (direction: Direction) =>
    memoized(({ securityGroup }) => {
      const group = topology.securityGroups.get(securityGroup ?? '');
      return group === undefined ? [] : effectiveRulesOf(group, direction);
    }, topology);
  const effectiveRules = { Inbound: rulesOf('Inbound'), Outbound: rulesOf('Outbound') };
  const evaluate: SubnetFacts['evaluate'] = (subnet, group, question) => {
    const [rules, tags] = [topology.securityGroups.get(group), tagsOf(subnet)];
    return rules === undefined || tags === undefined
      ? undefined
      : evaluateSecurityGroup(rules, question, tags);
  };
  const effectiveRoutes: SubnetFacts['effectiveRoutes'] = (subnet) => routingOf(subnet)?.routes ?? [];
  return {
    effectiveRoutes,
    evaluate,
    holding: (subnet, destination) => routingOf(subnet)?.holding(destination) ?? [],
    select: (subnet, destination) => routingOf(subnet)?.select(destination),
    effectiveRules: (subnet, direction) => effectiveRules[direction](subnet) ?? [],
    admits: (id, direction, peer, port) => {
      const subnet = topology.subnets.get(id);
      const party = partyOf(peer);
      if (subnet === undefined || party === undefined) return 'maybe';
      if (subnet.securityGroup === null) return 'yes';
      const here: Party = { range: subnet.range };
      const verdict = evaluate(id, subnet.securityGroup, {
        direction,
        source: direction === 'Inbound' ? party : here,
        destination: direction === 'Inbound' ? here : party,
        protocol: 'TCP',
        port,
      });
      if (verdict === undefined) return 'yes';
      return verdict.access === 'unknown' ? 'maybe' : verdict.access === 'Allow' ? 'yes' : 'no';
    },
    filtered: (subnet) => isFiltered(topology, effectiveRoutes(subnet)),
  };
}
