import { contains, type Cidr } from '../../lib/cidr.ts';
import { isKindId, type KindId } from '../../kinds/registry/kinds.ts';
import type { Member, NetworkDesign } from '../../kinds/contract/networkBehaviour.ts';
import { networks } from '../../kinds/registry/networks.ts';
import { planAddresses, type PinnedAddresses } from '../../addressing/planAddresses.ts';
import { linksOf, resource, resourcesOf } from '../../kinds/contract/values.ts';
import type { DesignDocument, ResourceId } from '../../model/designDocument.ts';
import { addressFrom, symbolicAddress, type Address } from '../../net/address.ts';
import type { Element } from '../../net/element.ts';
import type { FirewallPolicy } from '../../net/firewallPolicy.ts';
import type { Inspector } from '../../net/inspector.ts';
import type { InternetEndpoint } from '../../net/internetEndpoint.ts';
import type {
  ApiServer,
  Gateway,
  NetworkPart,
  Peering,
  Subnet,
  VirtualNetwork,
} from '../../net/NetworkPart.ts';
import type { OverlayRange, PrivateZone, PublicName, Site } from '../../net/NetworkPart.ts';
import type { OutboundMethod } from '../../net/outboundMethod.ts';
import type { RouteTable } from '../../net/routeTable.ts';
import type { SecurityGroup } from '../../net/securityGroup.ts';
import type { NodeReference } from '../../net/step.ts';
import { verbatim } from '../../text/text.ts';
import { endpoints } from '../../azure/endpoints.ts';
import { endpointsOfFlows } from './endpointsOfFlows.ts';

/** A peered virtual network with both halves of the peering. */
export interface Neighbour {
  readonly network: VirtualNetwork;
  /** The half that the virtual network itself holds, and the one that the neighbour holds. */
  readonly own: Peering;
  readonly theirs: Peering;
}

/** The network that a document draws, with everything found by what it is asked by. */
export interface Topology {
  readonly virtualNetworks: ReadonlyMap<ResourceId, VirtualNetwork>;
  readonly subnets: ReadonlyMap<ResourceId, Subnet>;
  readonly securityGroups: ReadonlyMap<string, SecurityGroup>;
  readonly routeTables: ReadonlyMap<ResourceId, RouteTable>;
  readonly firewallPolicies: ReadonlyMap<ResourceId, FirewallPolicy>;
  readonly inspectors: ReadonlyMap<ResourceId, Inspector>;
  readonly apiServers: ReadonlyMap<ResourceId, ApiServer>;
  readonly elements: ReadonlyMap<string, Element>;
  /** Text of an address -> who is reached at it. */
  readonly owners: ReadonlyMap<string, Element>;
  readonly endpoints: ReadonlyMap<string, InternetEndpoint>;
  readonly endpointsByAddress: ReadonlyMap<string, InternetEndpoint>;
  readonly endpointsByName: ReadonlyMap<string, InternetEndpoint>;
  readonly publicNames: ReadonlyMap<string, PublicName>;
  /** Public name of a service with a private endpoint -> the zone of Private Link that it leads into. */
  readonly privateLinkZones: ReadonlyMap<string, string>;
  /** Private zones linked to a network, and those that hold a record of a name. */
  zonesOf(network: ResourceId): readonly PrivateZone[];
  zonesWith(name: string): readonly PrivateZone[];
  /** Private endpoints that stand in a network. */
  interfaceEndpointsIn(network: ResourceId): readonly Element[];
  readonly gateways: readonly Gateway[];
  readonly sites: ReadonlyMap<ResourceId, Site>;
  readonly overlays: readonly OverlayRange[];
  readonly subnetOutbound: ReadonlyMap<ResourceId, OutboundMethod>;
  /** Peered networks of a network; a peering of which one half is missing carries nothing. */
  neighbours(network: ResourceId): readonly Neighbour[];
  neighbour(network: ResourceId, peer: ResourceId | undefined): Neighbour | undefined;
  /** The virtual network whose address space holds a range. */
  networkHolding(range: Cidr): VirtualNetwork | undefined;
}

function publicAddressName(document: DesignDocument, id: ResourceId, use: string | undefined): string {
  const name = document.resources[id]?.name ?? id;
  return use === undefined ? `public IP of ${name}` : `${use} of ${name}`;
}

function designOf(document: DesignDocument, pins: PinnedAddresses): NetworkDesign {
  const lookup = {
    document,
    resource: <K extends KindId>(kind: K, id: ResourceId | null | undefined) => resource(document, kind, id),
    resourcesOf: <K extends KindId>(kind: K) => resourcesOf(document, kind),
  };
  const plan = planAddresses(lookup, pins);
  // Two resources may have one name, but no two have one address.
  const named = new Map<string, string>();
  const symbolic = (key: string, name: string, count = 1): Address => {
    const text = count === 1 ? name : `${name} (${count})`;
    const holder = named.get(text) ?? key;
    named.set(text, holder);
    return holder === key ? symbolicAddress(text) : symbolic(key, name, count + 1);
  };
  return {
    ...lookup,
    address: (id, use) => addressFrom(plan.get(`${id}/${use}`) ?? ''),
    publicAddress: (id, use) =>
      addressFrom(pins[`${id}/${use ?? 'public'}`] ?? '') ??
      symbolic(`${id}/${use ?? 'public'}`, publicAddressName(document, id, use)),
    node: (id, icon): NodeReference => {
      const found = document.resources[id];
      return {
        id: `resource:${id}`,
        resource: id,
        icon: icon ?? found?.kind ?? 'unknown',
        label: verbatim(found?.name ?? id),
      };
    },
  };
}

function partOf<K extends KindId>(
  kind: K,
  member: Member<K> | undefined,
  design: NetworkDesign,
): NetworkPart {
  return member === undefined ? {} : networks[kind].network(member, design);
}

function partsOf(document: DesignDocument, design: NetworkDesign): readonly NetworkPart[] {
  const fromResources = Object.entries(document.resources).map(([id, { kind }]) =>
    isKindId(kind) ? partOf(kind, design.resource(kind, id), design) : {},
  );
  const kindsOfLinks = new Set(Object.values(document.links).map(({ kind }) => kind));
  const fromLinks = [...kindsOfLinks]
    .filter(isKindId)
    .flatMap((kind) => linksOf(document, kind).map((link) => partOf(kind, link, design)));
  return [...fromResources, ...fromLinks];
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** An endpoint that the design names replaces the well-known one of that name. */
function allEndpoints(
  document: DesignDocument,
  drawn: readonly InternetEndpoint[],
): readonly InternetEndpoint[] {
  const names = new Set(drawn.map(({ name }) => name));
  const fqdns = new Set(drawn.map(({ fqdn }) => fqdn));
  const others = endpoints(document.settings.region).filter(
    ({ name, fqdn }) => !names.has(name) && (fqdn === undefined || !fqdns.has(fqdn)),
  );
  const known = new Set([...others, ...drawn].map(({ fqdn }) => fqdn));
  return [...others, ...drawn, ...endpointsOfFlows(document, (fqdn) => known.has(fqdn))];
}

function groupedBy<T>(
  items: readonly T[],
  keysOf: (item: T) => Iterable<string>,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

/** A cluster writes into a zone that is drawn on its own: both say what they know of it. */
function mergedZones(zones: readonly PrivateZone[]): readonly PrivateZone[] {
  const merged = new Map<string, PrivateZone>();
  for (const zone of zones) {
    const { virtualNetworks, records, fallsBackToPublic, ...rest } = merged.get(zone.id) ?? zone;
    merged.set(zone.id, {
      ...rest,
      fallsBackToPublic: fallsBackToPublic || zone.fallsBackToPublic,
      virtualNetworks: [...new Set([...virtualNetworks, ...zone.virtualNetworks])],
      records: new Map([...records, ...zone.records]),
    });
  }
  return [...merged.values()];
}

function neighboursIn(
  peerings: readonly Peering[],
  virtualNetworks: ReadonlyMap<ResourceId, VirtualNetwork>,
): Pick<Topology, 'neighbours' | 'neighbour'> {
  const halves = new Map(peerings.map((half) => [`${half.from} ${half.to}`, half]));
  const found = new Map<ResourceId, Neighbour[]>();
  for (const own of halves.values()) {
    const network = virtualNetworks.get(own.to);
    const theirs = halves.get(`${own.to} ${own.from}`);
    if (network === undefined || theirs === undefined || own.from === own.to) continue;
    found.set(own.from, [...(found.get(own.from) ?? []), { network, own, theirs }]);
  }
  const pairs = new Map(
    [...found].flatMap(([from, list]) => list.map((each) => [`${from} ${each.network.id}`, each] as const)),
  );
  return {
    neighbours: (network) => found.get(network) ?? [],
    neighbour: (network, peer) => pairs.get(`${network} ${peer ?? ''}`),
  };
}

/**
 * The network that a document draws. Private addresses are planned, public ones are names, unless `pins` fixes
 * them: `<resource>/<use>` -> address.
 */
export function topology(document: DesignDocument, pins: PinnedAddresses = {}): Topology {
  const parts = partsOf(document, designOf(document, pins));
  const all = <T>(pick: (part: NetworkPart) => readonly T[] | undefined): readonly T[] =>
    parts.flatMap((part) => pick(part) ?? []);

  const virtualNetworks = byId(all((part) => part.virtualNetworks));
  const elements = all((part) => part.elements);
  const known = allEndpoints(
    document,
    all((part) => part.endpoints),
  );
  const subnets = byId(
    all((part) => part.subnets).filter(({ virtualNetwork }) => virtualNetworks.has(virtualNetwork)),
  );
  const zones = mergedZones(all((part) => part.zones));
  const zonesByNetwork = groupedBy(zones, ({ virtualNetworks: linked }) => linked);
  const zonesByRecord = groupedBy(zones, ({ records }) => records.keys());
  const endpointsByNetwork = groupedBy(
    elements.filter(({ interfaceEndpoint }) => interfaceEndpoint === true),
    ({ location }) =>
      location.type === 'subnet' ? [subnets.get(location.subnet)?.virtualNetwork ?? ''] : [],
  );
  const owned = (address: Address, element: Element): readonly [string, Element] => [address.text, element];
  return {
    virtualNetworks,
    subnets,
    securityGroups: byId(all((part) => part.securityGroups)),
    routeTables: new Map(all((part) => part.routeTables).map((table) => [table.node.resource ?? '', table])),
    firewallPolicies: byId(all((part) => part.firewallPolicies)),
    inspectors: byId(all((part) => part.inspectors)),
    apiServers: new Map(all((part) => part.apiServers).map((server) => [server.cluster, server])),
    elements: new Map(elements.map((element) => [element.node.id, element])),
    owners: new Map(
      elements.flatMap((element) => element.addresses.map((address) => owned(address, element))).toReversed(),
    ),
    endpoints: new Map(known.map((endpoint) => [endpoint.name, endpoint])),
    endpointsByAddress: new Map(known.map((endpoint) => [endpoint.address.text, endpoint])),
    endpointsByName: new Map(known.map((endpoint) => [(endpoint.fqdn ?? '').toLowerCase(), endpoint])),
    publicNames: new Map(all((part) => part.names).map((name) => [name.fqdn.toLowerCase(), name])),
    privateLinkZones: new Map(all((part) => part.privateLinkNames).map(({ fqdn, zone }) => [fqdn, zone])),
    zonesOf: (network) => zonesByNetwork.get(network) ?? [],
    zonesWith: (name) => zonesByRecord.get(name) ?? [],
    interfaceEndpointsIn: (network) => endpointsByNetwork.get(network) ?? [],
    gateways: all((part) => part.gateways),
    sites: byId(all((part) => part.sites)),
    overlays: all((part) => part.overlays),
    subnetOutbound: new Map(all((part) => part.subnetOutbound).map(({ subnet, method }) => [subnet, method])),
    ...neighboursIn(
      all((part) => part.peerings),
      virtualNetworks,
    ),
    networkHolding: (range) =>
      [...virtualNetworks.values()].find(({ addressSpace }) =>
        addressSpace.some((space) => contains(space, range)),
      ),
  };
}
