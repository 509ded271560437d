import type { Cidr } from '../../lib/cidr.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import type { Gateway } from '../../net/NetworkPart.ts';
import type { Topology } from './topology.ts';

/** Gateways whose learned prefixes hold in a virtual network: its own, and a peer's that it is let through. */
export function gatewaysOf(topology: Topology, network: ResourceId): readonly Gateway[] {
  const own = topology.gateways.filter((gateway) => gateway.virtualNetwork === network);
  const remote = topology
    .neighbours(network)
    .filter(({ own, theirs }) => own.useRemoteGateways && theirs.allowGatewayTransit)
    .flatMap(({ network: peer }) =>
      topology.gateways.filter((gateway) => gateway.virtualNetwork === peer.id),
    );
  return [...own, ...remote];
}

/** What a gateway tells its sites: its own virtual network, and the peers that use it as theirs. */
export function advertisedBy(topology: Topology, { virtualNetwork }: Gateway): readonly Cidr[] {
  const users = topology
    .neighbours(virtualNetwork)
    .filter(({ own, theirs }) => own.allowGatewayTransit && theirs.useRemoteGateways)
    .flatMap(({ network }) => network.addressSpace);
  return [...(topology.virtualNetworks.get(virtualNetwork)?.addressSpace ?? []), ...users];
}
