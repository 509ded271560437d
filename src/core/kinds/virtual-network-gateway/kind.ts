import { verbatim } from '../../text/text.ts';
import { defineKind, networkNaming } from '../contract/kind.ts';
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
      // https://learn.microsoft.com/azure/nat-gateway/nat-overview
      // https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpn-gateway-settings
      refuses: ['nat-gateway', 'network-security-group'],
    },
  },
  fields: virtualNetworkGatewayFields,
  text: virtualNetworkGatewayText,
  facts: ({ gatewayType, vpnSku, expressRouteSku, sites }, { nameOf }) => [
    { text: verbatim(gatewayType === 'Vpn' ? vpnSku : expressRouteSku) },
    sites.length === 0
      ? { text: { en: 'no site', ja: '接続先なし' } }
      : { text: verbatim(sites.map((site) => nameOf(site) ?? '–').join(', ')), icon: 'on-premises' },
  ],
  initial: ({ resourcesOf }) => ({ sites: resourcesOf('on-premises').map(([id]) => id) }),
});
