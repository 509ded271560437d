import { verbatim } from '../../text/text.ts';
import { defineKind, networkNaming } from '../kind.ts';
import { virtualNetworkGatewayFields } from './props.ts';
import { virtualNetworkGatewayText } from './text.ts';

export const virtualNetworkGateway = defineKind({
  id: 'virtual-network-gateway',
  category: 'edge',
  icon: 'virtual-network-gateway',
  shape: 'card',
  size: { width: 160, height: 60 },
  abbreviation: 'vgw',
  naming: { ...networkNaming, example: 'vgw-hub' },
  // https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpn-gateway-settings
  placement: {
    on: 'subnet',
    subnet: {
      name: 'GatewaySubnet',
      role: 'gateway',
      prefixLength: 27,
      longestPrefixLength: 27,
      dedicated: true,
    },
  },
  fields: virtualNetworkGatewayFields,
  text: virtualNetworkGatewayText,
  facts: ({ gatewayType, vpnSku, expressRouteSku }) => [
    { text: verbatim(gatewayType === 'Vpn' ? 'VPN' : 'ExpressRoute') },
    { text: verbatim(gatewayType === 'Vpn' ? vpnSku : expressRouteSku) },
  ],
  initial: ({ resourcesOf }) => ({ sites: resourcesOf('on-premises').map(([id]) => id) }),
});
