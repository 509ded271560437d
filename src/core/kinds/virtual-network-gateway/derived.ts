import { numberedAddresses, type NumberedAddress } from '../shared/publicAddress.ts';
import type { Typed } from '../contract/values.ts';

type Gateway = Typed<'virtual-network-gateway'>;

export interface GatewaySettings {
  readonly sku: string;
  /** What only a VPN gateway has. */
  readonly vpn:
    | {
        readonly generation: 'Generation1' | 'Generation2';
        readonly activeActive: boolean;
        readonly bgp: boolean;
      }
    | undefined;
}

/** https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpngateways#benchmark */
export function settingsOf({ props }: Gateway): GatewaySettings {
  if (props.gatewayType === 'ExpressRoute') return { sku: props.expressRouteSku, vpn: undefined };
  return {
    sku: props.vpnSku,
    vpn: {
      generation: props.vpnSku === 'VpnGw1AZ' ? 'Generation1' : 'Generation2',
      activeActive: props.activeActive,
      bgp: props.bgp,
    },
  };
}

/** All SKUs that a design knows are those that span the zones. */
export const gatewayZones = ['1', '2', '3'];

/** Where tunnels end. The address of an ExpressRoute gateway is Azure's own. */
export function publicAddressesOf(gateway: Gateway): readonly NumberedAddress[] {
  const { vpn } = settingsOf(gateway);
  return vpn === undefined ? [] : numberedAddresses(gateway.name, vpn.activeActive ? 2 : 1);
}

export interface GatewayConfiguration {
  readonly name: string;
  readonly address: NumberedAddress | undefined;
}

export function configurationsOf(gateway: Gateway): readonly GatewayConfiguration[] {
  const addresses = publicAddressesOf(gateway);
  return addresses.length === 0
    ? [{ name: 'ipconfig-1', address: undefined }]
    : addresses.map((address) => ({ name: address.configuration, address }));
}
