import type { ResourceId } from '../../model/designDocument.ts';
import { addressFrom, isPrivate, type Address } from '../../net/address.ts';
import type { World } from '../../net/element.ts';
import type { Flow } from '../../net/flow.ts';
import type { ApiServer } from '../../net/NetworkPart.ts';
import type { Location } from '../../net/packet.ts';
import type { Topology } from '../engine/topology.ts';
import { resolveName, type Resolution } from './resolveName.ts';
import { walkSentences } from './walkTexts.ts';

function at(address: Address | undefined, serverName: string | null): Resolution {
  if (address !== undefined) return { resolved: { address, serverName, findings: [] } };
  const explanation = walkSentences.unknownTarget;
  // A thing without an address is unfinished, which is no control.
  return { end: { disposition: 'NAME_UNRESOLVED', reason: 'NO_ADDRESS', explanation } };
}

function resolveApiServer(
  topology: Topology,
  flow: Flow & { to: { type: 'api-server' } },
  server: ApiServer,
  location: Location,
): Resolution {
  const { by } = flow.to;
  const inside = server.privateAddress ?? server.publicAddress;
  // A pod calls the service `kubernetes`, which stands for the address and sends no server name.
  const isPod = flow.from.type === 'pod' && flow.from.hostNetwork !== true;
  if (isPod && by !== 'address' && (flow.serverName ?? null) === null) return at(inside, null);
  const fromNode = flow.from.type === 'node' || flow.from.type === 'pod';
  if (server.nodesUseAddress && fromNode) return at(inside, server.publicName);
  if (by === 'address') {
    return at(location.type === 'internet' ? (server.publicAddress ?? inside) : inside, null);
  }
  const name = by === 'private-name' ? (server.privateName ?? server.publicName) : server.publicName;
  return resolveName(topology, name, location);
}

function addressesInFrontOf(topology: Topology, world: World, id: ResourceId): readonly Address[] {
  return [...topology.elements.values()]
    .flatMap((element) => element.entries?.(world) ?? [])
    .filter(({ leadsTo }) => leadsTo === id)
    .map(({ address }) => address);
}

/**
 * A drawn thing shows one or two addresses; a client outside takes the public one, a client inside the private one.
 * What has none of its own is called where something else takes connections for it.
 */
function resolveResource(
  topology: Topology,
  world: World,
  flow: Flow & { to: { type: 'resource' } },
  location: Location,
) {
  const { id, frontend } = flow.to;
  const own = topology.elements.get(`resource:${id}`)?.addresses;
  const addresses = own ?? addressesInFrontOf(topology, world, id);
  const outside = addresses.find((address) => !isPrivate(address));
  const inside = addresses.find(isPrivate);
  if (frontend !== undefined) return frontend === 'public' ? outside : inside;
  return location.type === 'internet' ? (outside ?? inside) : (inside ?? outside);
}

/** The address and server name of a flow's target, for a client at a location. */
export function resolveTarget(topology: Topology, world: World, flow: Flow, location: Location): Resolution {
  const { to } = flow;
  if (to.type === 'name') return resolveName(topology, to.fqdn, location);
  if (to.type === 'address') {
    const drawn = topology.owners.get(to.address)?.addresses.find(({ text }) => text === to.address);
    return at(addressFrom(to.address) ?? drawn, null);
  }
  if (to.type === 'resource') return at(resolveResource(topology, world, { ...flow, to }, location), null);
  const server = topology.apiServers.get(to.cluster);
  return server === undefined
    ? at(undefined, null)
    : resolveApiServer(topology, { ...flow, to }, server, location);
}
