import type { NetworkBehaviour } from '../contract/networkBehaviour.ts';

/** One half of a peering; it carries nothing without the other. */
export const peeringNetwork: NetworkBehaviour<'peering'> = {
  network: ({ id, from, to, props }) => {
    if (from === undefined || to === undefined) return {};
    return {
      peerings: [
        {
          id,
          from,
          to,
          allowAccess: props.allowVirtualNetworkAccess,
          allowForwarded: props.allowForwardedTraffic,
          allowGatewayTransit: props.allowGatewayTransit,
          useRemoteGateways: props.useRemoteGateways,
        },
      ],
    };
  },
};
