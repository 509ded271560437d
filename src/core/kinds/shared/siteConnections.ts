import type { ExportContext } from '../contract/exportContext.ts';
import type { Typed } from '../contract/values.ts';

/** What only the people of a site know. */
export const siteInputs = {
  deviceAddress: 'vpn-device-address',
  sharedKey: 'vpn-shared-key',
  bgpNumber: 'bgp-autonomous-system-number',
  bgpAddress: 'bgp-peering-address',
  circuit: 'express-route-circuit-id',
} as const;

/** The link between a gateway and a site outside of Azure. */
export interface SiteConnection {
  readonly gateway: Typed<'virtual-network-gateway'>;
  readonly site: Typed<'on-premises'>;
  readonly name: string;
  readonly type: 'IPsec' | 'ExpressRoute';
  /** Whether the two ends tell each other their ranges; over ExpressRoute they always do. */
  readonly bgp: boolean;
}

const longestName = 80;

/** The connections of all gateways to sites that are there, in document order. */
export function siteConnections(context: ExportContext): readonly SiteConnection[] {
  return context.resourcesOf('virtual-network-gateway').flatMap((gateway) =>
    [...new Set(gateway.props.sites)].flatMap((id): readonly SiteConnection[] => {
      const site = context.resource('on-premises', id);
      if (site === undefined) return [];
      const isVpn = gateway.props.gatewayType === 'Vpn';
      const name = `con-${gateway.name}-${site.name}`.slice(0, longestName).replace(/[^A-Za-z0-9_]+$/, '');
      return [
        {
          gateway,
          site,
          name,
          type: isVpn ? 'IPsec' : 'ExpressRoute',
          bgp: isVpn && gateway.props.bgp,
        },
      ];
    }),
  );
}
