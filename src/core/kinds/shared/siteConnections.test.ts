import { describe, expect, it } from 'vitest';
import { createExportContext } from '../../bundle/createExportContext.ts';
import { design, make } from '../../testing/exampleParts.ts';
import { siteConnections } from './siteConnections.ts';

describe('siteConnections', () => {
  it('connects each gateway once to each site that is there', () => {
    const context = createExportContext(
      design({
        tokyo: make('on-premises', 'lgw-tokyo', {}),
        vpn: make('virtual-network-gateway', 'vgw', { bgp: true, sites: ['tokyo', 'gone', 'tokyo'] }),
        express: make('virtual-network-gateway', 'ergw', {
          gatewayType: 'ExpressRoute',
          bgp: true,
          sites: ['tokyo'],
        }),
      }),
    );
    expect(siteConnections(context).map(({ name, type, bgp }) => ({ name, type, bgp }))).toEqual([
      { name: 'con-vgw-lgw-tokyo', type: 'IPsec', bgp: true },
      { name: 'con-ergw-lgw-tokyo', type: 'ExpressRoute', bgp: false },
    ]);
  });
});
