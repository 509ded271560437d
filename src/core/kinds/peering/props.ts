import { toggle } from '../contract/field.ts';

/** One half of a peering, as Azure has it: each virtual network holds its own. */
export const peeringFields = {
  allowVirtualNetworkAccess: toggle(true),
  allowForwardedTraffic: toggle(false),
  allowGatewayTransit: toggle(false),
  useRemoteGateways: toggle(false),
};
