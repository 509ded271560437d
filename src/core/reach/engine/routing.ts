import { contains, containsAddress, parseCidr } from '../../lib/cidr.ts';
import { isPrivate, type Address } from '../../net/address.ts';
import type { EffectiveRoute, NextHopType } from '../../net/effectiveRoute.ts';
import type { TagTest } from '../../net/matchPrefix.ts';
import type { Subnet, VirtualNetwork } from '../../net/NetworkPart.ts';
import type { RouteTable } from '../../net/routeTable.ts';
import type { RuleReference } from '../../net/step.ts';
import { gatewaysOf } from './gatewaysOf.ts';
import { RouteIndex, type RouteEntry } from './routeIndex.ts';
import type { Topology } from './topology.ts';

/** The routes of one subnet, and which of them a packet takes. */
export interface Routing {
  /** Longest prefix first; those that never decide are marked. */
  readonly routes: readonly EffectiveRoute[];
  select(destination: Address): Selected | undefined;
  /** Every route that holds an address, those that never decide included. */
  holding(destination: Address): readonly EffectiveRoute[];
}

/** The route that a packet takes. */
export interface Selected {
  readonly route: EffectiveRoute;
  /** Another route that would decide instead, if its service tag holds the address. */
  readonly uncertain?: EffectiveRoute;
}

type Entry = RouteEntry;

const longest = 32;
const everything = '0.0.0.0/0';

/** Ranges that Azure drops until a route says otherwise. https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview */
const reserved = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'];

function entry(prefix: string, nextHopType: NextHopType, rest: Partial<EffectiveRoute> = {}): Entry {
  const range = parseCidr(prefix);
  return {
    route: { prefix, nextHopType, origin: 'system', ...rest },
    range: range.ok ? range.value : undefined,
  };
}

function systemEntries(topology: Topology, subnet: Subnet, network: VirtualNetwork): readonly Entry[] {
  const peers = topology.neighbours(network.id);
  const overlays = topology.overlays.filter(({ subnets }) => subnets.includes(subnet.id));
  return [
    ...network.addressSpace.map((range) => entry(range.text, 'VnetLocal')),
    ...overlays.map(({ range }) => entry(range.text, 'VnetLocal')),
    ...peers.flatMap(({ network: peer }) =>
      peer.addressSpace.map((range) => entry(range.text, 'VNetPeering', { nextHop: peer.id })),
    ),
    entry(everything, 'Internet'),
    ...reserved.map((prefix) => entry(prefix, 'None')),
    ...subnet.serviceEndpoints.map((tag) => entry(tag, 'VirtualNetworkServiceEndpoint')),
  ];
}

function gatewayEntries(topology: Topology, network: VirtualNetwork): readonly Entry[] {
  return gatewaysOf(topology, network.id).flatMap((gateway) =>
    gateway.prefixes.map((range) =>
      entry(range.text, 'VirtualNetworkGateway', {
        origin: 'bgp',
        ...(gateway.node.resource === undefined ? {} : { nextHop: gateway.node.resource }),
      }),
    ),
  );
}

function userEntries(topology: Topology, table: RouteTable | undefined): readonly Entry[] {
  return (table?.routes ?? []).map(({ name, prefix, nextHopType, nextHop }) => {
    const owner = nextHop === undefined ? undefined : topology.owners.get(nextHop.text)?.node.resource;
    return entry(prefix, nextHopType, {
      origin: 'user',
      rule: {
        ...(table?.node.resource === undefined ? {} : { resource: table.node.resource }),
        property: 'routes',
        name,
      },
      ...(nextHop === undefined ? {} : { nextHopAddress: nextHop.text }),
      ...(owner === undefined ? {} : { nextHop: owner }),
    });
  });
}

/** A /32 route for each private endpoint, in its own network and in those that are directly peered with it. */
function endpointEntries(
  topology: Topology,
  network: VirtualNetwork,
  users: readonly Entry[],
): readonly Entry[] {
  const near = [network, ...topology.neighbours(network.id).map(({ network: peer }) => peer)];
  const endpoints = near.flatMap((homeNetwork) =>
    topology.interfaceEndpointsIn(homeNetwork.id).map((element) => ({ homeNetwork, element })),
  );
  return endpoints.flatMap(({ homeNetwork, element }) => {
    const home =
      element.location.type === 'subnet' ? topology.subnets.get(element.location.subnet) : undefined;
    if (home === undefined) return [];
    return element.addresses.filter(isPrivate).map((address) => {
      const space = homeNetwork.addressSpace.find((range) => containsAddress(range, address.value));
      // https://learn.microsoft.com/azure/private-link/disable-private-endpoint-network-policy
      const stronger = users.find(
        ({ range }) =>
          home.endpointPolicies.routes &&
          range !== undefined &&
          range.prefixLength >= (space?.prefixLength ?? 33) &&
          containsAddress(range, address.value),
      );
      const rule = stronger?.route.rule;
      return entry(`${address.text}/32`, 'InterfaceEndpoint', {
        ...(element.node.resource === undefined ? {} : { nextHop: element.node.resource }),
        ...(rule === undefined ? {} : { overriddenBy: rule }),
      });
    });
  });
}

const precedence = { user: 0, bgp: 1, system: 2 } as const;
const preferredToGateway: readonly NextHopType[] = ['VnetLocal', 'VNetPeering'];

/** What decides which routes never do. */
interface Rivals {
  readonly byRange: ReadonlyMap<string, readonly Entry[]>;
  /** A user's route for everything, which takes the place of the ranges that Azure drops. */
  readonly userDefault: Entry | undefined;
  readonly preferredToGateway: readonly Entry[];
}

function rivalsAmong(all: readonly Entry[]): Rivals {
  const byRange = new Map<string, Entry[]>();
  for (const candidate of all) {
    const text = candidate.range?.text ?? '';
    const same = byRange.get(text);
    if (same === undefined) byRange.set(text, [candidate]);
    else same.push(candidate);
  }
  return {
    byRange,
    userDefault: byRange.get(everything)?.find(({ route }) => route.origin === 'user'),
    preferredToGateway: all.filter(
      ({ route }) => route.origin === 'system' && preferredToGateway.includes(route.nextHopType),
    ),
  };
}

/** The route that always wins over this one, if there is any. */
function winnerOver({ route: mine, range }: Entry, rivals: Rivals): RuleReference | undefined {
  if (mine.overriddenBy !== undefined || range === undefined) return mine.overriddenBy;
  const keeps = mine.origin === 'system' && preferredToGateway.includes(mine.nextHopType);
  const winner =
    rivals.byRange
      .get(range.text)
      ?.find(
        ({ route: theirs }) =>
          precedence[theirs.origin] < precedence[mine.origin] && !(keeps && theirs.origin === 'bgp'),
      ) ??
    (mine.origin === 'system' && mine.nextHopType === 'None' ? rivals.userDefault : undefined) ??
    (mine.origin === 'bgp'
      ? rivals.preferredToGateway.find((other) => other.range !== undefined && contains(other.range, range))
      : undefined);
  return winner === undefined ? undefined : (winner.route.rule ?? { name: winner.route.prefix });
}

// A tag route counts as the exact prefix of an address that the tag holds, and comes after an explicit one.
// https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview
function tagRank(prefix: string): number {
  const isCloud = prefix.toLowerCase().startsWith('azurecloud');
  return (isCloud ? 3 : 1) + (prefix.includes('.') ? 0 : 1);
}

function rank({ range, route }: Entry): number {
  return range === undefined ? 32.9 - tagRank(route.prefix) / 10 : range.prefixLength + 0.9;
}

/** A route that decides, unless another one that leads elsewhere holds the address after all. */
function selected(route: EffectiveRoute, uncertain: EffectiveRoute | undefined): Selected {
  return uncertain === undefined || uncertain.nextHopType === route.nextHopType
    ? { route }
    : { route, uncertain };
}

/** The effective routes of a subnet; undefined where its virtual network is missing. */
export function routing(topology: Topology, subnet: Subnet, hasTag: TagTest): Routing | undefined {
  const network = topology.virtualNetworks.get(subnet.virtualNetwork);
  if (network === undefined) return undefined;
  const table = topology.routeTables.get(subnet.routeTable ?? '');
  const users = userEntries(topology, table);
  const learned = table?.propagatesGatewayRoutes === false ? [] : gatewayEntries(topology, network);
  const all = [
    ...users,
    ...learned,
    ...endpointEntries(topology, network, users),
    ...systemEntries(topology, subnet, network),
  ];
  const rivals = rivalsAmong(all);
  const entries = all
    .map((candidate): Entry => {
      const overriddenBy = winnerOver(candidate, rivals);
      return overriddenBy === undefined
        ? candidate
        : { ...candidate, route: { ...candidate.route, overriddenBy } };
    })
    .toSorted((a, b) => rank(b) - rank(a));
  const deciding = entries.filter(({ route }) => route.overriddenBy === undefined);
  const tagEntries = entries.filter(({ range }) => range === undefined);
  const toTags = tagEntries.filter(({ route }) => route.overriddenBy === undefined);
  const toServices = toTags.filter(({ route }) => route.nextHopType === 'VirtualNetworkServiceEndpoint');
  const [decidingIndex, index] = [new RouteIndex(deciding), new RouteIndex(entries)];

  const select = (destination: Address): Selected | undefined => {
    const holds = ({ route }: Entry) => hasTag(route.prefix, { address: destination });
    // Routes of service endpoints cannot be overridden, even with a route table.
    const service = toServices.find((candidate) => holds(candidate) === 'yes');
    if (service !== undefined) return { route: service.route };
    const exact = decidingIndex.best(destination, longest, longest);
    if (exact !== undefined) return { route: exact.route };
    let uncertain: EffectiveRoute | undefined;
    for (const candidate of toTags) {
      const answer = holds(candidate);
      if (answer === 'yes') return selected(candidate.route, uncertain);
      if (answer === 'maybe') uncertain ??= candidate.route;
    }
    const best = decidingIndex.best(destination, longest - 1);
    return best === undefined ? undefined : selected(best.route, uncertain);
  };
  const holding = (destination: Address): readonly EffectiveRoute[] => {
    const inRanges = index.holding(destination);
    const inTags = tagEntries.filter(({ route }) => hasTag(route.prefix, { address: destination }) === 'yes');
    return [...inRanges, ...inTags].map(({ route }) => route);
  };
  return { routes: entries.map(({ route }) => route), select, holding };
}
