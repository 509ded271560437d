import { verbatim } from '../../text/text.ts';
import { defineKind, networkNaming } from '../contract/kind.ts';
import { virtualNetworkGatewayFields } from './props.ts';
import { virtualNetworkGatewayText } from './text.ts';

export const virtualNetworkGateway = defineKind({
  id: 'virtual-network-gateway',
  category: 'edge',
  glyph:
    '<rect x="6.5" y="10.5" width="11" height="8.5" rx="2"/><path d="M9 10.5V8a3 3 0 0 1 6 0v2.5M2.5 14.75h4M17.5 14.75h4M12 13.8v2"/>',
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
  flowEnds: ['target'],
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
