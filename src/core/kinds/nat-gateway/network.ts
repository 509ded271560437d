import { outboundRanks, type OutboundMethod } from '../../net/outboundMethod.ts';
import type { NetworkBehaviour } from '../contract/networkBehaviour.ts';

/** Only what starts in its subnets takes it; answers to the Internet leave as they came. */
export const natGatewayNetwork: NetworkBehaviour<'nat-gateway'> = {
  network: ({ id, props }, design) => {
    const method: OutboundMethod = {
      node: { ...design.node(id), id: `outbound:nat-gateway:${id}` },
      rank: outboundRanks.natGateway,
      addresses: Array.from({ length: props.publicIpAddressCount }, (_, index) =>
        design.publicAddress(id, index === 0 ? undefined : `public IP ${index + 1}`),
      ),
    };
    const subnets = design.resourcesOf('subnet').filter((subnet) => subnet.props.natGateway === id);
    return { subnetOutbound: subnets.map((subnet) => ({ subnet: subnet.id, method })) };
  },
};
