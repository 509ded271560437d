import { choice, joining, references, toggle, when } from '../contract/field.ts';

export const virtualNetworkGatewayFields = {
  gatewayType: choice(['Vpn', 'ExpressRoute'], 'Vpn'),
  vpnSku: when(
    ({ gatewayType }) => gatewayType === 'Vpn',
    choice(['VpnGw1AZ', 'VpnGw2AZ', 'VpnGw3AZ', 'VpnGw4AZ', 'VpnGw5AZ'], 'VpnGw1AZ'),
  ),
  expressRouteSku: when(
    ({ gatewayType }) => gatewayType === 'ExpressRoute',
    choice(['ErGw1AZ', 'ErGw2AZ', 'ErGw3AZ'], 'ErGw1AZ'),
  ),
  activeActive: when(({ gatewayType }) => gatewayType === 'Vpn', toggle(false)),
  bgp: toggle(false),
  sites: joining(references('on-premises')),
};
