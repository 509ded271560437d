import { describe, expect, it } from 'vitest';
import { emptyDocument, type DesignDocument, type ResourceId } from '../model/designDocument.ts';
import { applyEdits, setProps } from '../model/edits.ts';
import { absoluteRect } from './absoluteRect.ts';
import { connect } from './connect.ts';
import { dockedChips } from './dockedChips.ts';
import { microsoftZone } from './microsoftZone.ts';
import { moveResource } from './moveResource.ts';
import { duplicate } from './paste.ts';
import { addResource, type PlaceOptions } from './place.ts';
import { placementAt } from './placementAt.ts';
import { projections } from './projections.ts';
import { remove } from './remove.ts';

function built(...steps: readonly (readonly [kind: string, options?: PlaceOptions])[]): DesignDocument {
  return steps.reduce((document, [kind, options]) => {
    const result = addResource(document, kind, options);
    if (!result.ok) throw new Error(`${kind}: ${result.error.reason.en}`);
    return result.value.document;
  }, emptyDocument('test'));
}

const pair = built(
  ['internet'],
  ['virtual-network'],
  ['virtual-network'],
  ['aks-cluster'],
  ['azure-firewall', { parent: 'virtual-network-1' }],
  ['node-pool', { parent: 'virtual-network-1' }],
  ['network-security-group', { parent: 'subnet-2' }],
  ['route-table', { parent: 'subnet-2' }],
);

function moved(
  id: ResourceId,
  parent: ResourceId | undefined,
  x: number,
  y: number,
): DesignDocument | string {
  const result = moveResource(pair, id, parent, { x, y });
  return result.ok ? result.value : result.error.reason.en;
}

describe('moveResource', () => {
  it('gives a subnet a range of the network that it comes into', () => {
    const document = moved('subnet-2', 'virtual-network-2', 600, 220);
    expect(document).toMatchObject({
      resources: {
        'subnet-2': { parent: 'virtual-network-2', props: { addressPrefix: '10.11.0.0/22' } },
        'node-pool-1': { parent: 'subnet-2' },
      },
    });
  });

  it('makes a subnet for a card that is put on another network', () => {
    expect(moved('azure-firewall-1', 'virtual-network-2', 600, 260)).toMatchObject({
      resources: {
        'azure-firewall-1': { parent: 'subnet-3' },
        'subnet-3': { name: 'AzureFirewallSubnet', parent: 'virtual-network-2' },
      },
    });
  });

  it('docks a chip on another host and leaves it on the first', () => {
    const document = moved('route-table-1', 'subnet-2', 0, 0);
    expect(document).toEqual(pair);
    const shared = applyEdits(pair, [setProps('subnet-2', { routeTable: undefined })]);
    const docked = moveResource(shared, 'route-table-1', 'node-pool-1', { x: 0, y: 0 });
    expect(docked).toEqual({ ok: true, value: pair });
  });

  it('keeps away from what stands in the way', () => {
    const document = moved('virtual-network-2', undefined, 20, 180);
    const rect = typeof document === 'string' ? undefined : absoluteRect(document, 'virtual-network-2');
    expect(rect).not.toEqual(absoluteRect(pair, 'virtual-network-2'));
    expect(rect).not.toMatchObject({ x: 20, y: 180 });
  });

  it.each([
    ['a card onto the canvas', 'node-pool-1', undefined, 'Node pool stands in a subnet of a virtual network'],
    ['a card into a reserved subnet', 'node-pool-1', 'subnet-1', 'Only Azure Firewall fits here'],
    [
      'a network into a network',
      'virtual-network-2',
      'virtual-network-1',
      'Virtual network stands on the canvas, not inside vnet-shop',
    ],
    ['something into itself', 'virtual-network-1', 'subnet-1', 'vnet-shop cannot stand in itself'],
    ['what is gone', 'nobody', 'subnet-1', 'This resource is no longer there'],
  ])('refuses %s', (_, id, parent, reason) => expect(moved(id, parent, 40, 300)).toBe(reason));
});

describe('placementAt', () => {
  it('says what a drop would take', () => {
    expect(placementAt(pair, 'application-gateway', { x: 600, y: 300 })).toEqual({
      ok: true,
      value: {
        target: 'virtual-network-2',
        rect: { x: 600, y: 300, width: 160, height: 60 },
        name: 'agw-shop',
        address: '10.11.0.4',
        newSubnet: {
          name: 'snet-appgw',
          cidr: '10.11.0.0/24',
          rect: { x: 580, y: 260, width: 200, height: 120 },
        },
      },
    });
  });

  it('lights the host of a chip and the network of a subnet', () => {
    expect(placementAt(pair, 'route-table', { x: 300, y: 210 })).toMatchObject({
      value: { target: 'subnet-2', name: 'rt-aks-2', rect: absoluteRect(pair, 'subnet-2') },
    });
    expect(placementAt(pair, 'subnet', { x: 600, y: 300 })).toMatchObject({
      value: { target: 'virtual-network-2', cidr: '10.11.0.0/24' },
    });
  });

  it('says why a drop is refused', () => {
    const refused = placementAt(pair, 'node-pool', { x: 30, y: 210 });
    expect(refused).toMatchObject({
      ok: false,
      error: { reason: { ja: 'このサブネットに置けるのはAzure Firewallだけです' } },
    });
  });
});

describe('connect', () => {
  const joined = connect(pair, 'peering', 'virtual-network-1', 'virtual-network-2');

  it('makes both halves, and remove takes both', () => {
    expect(joined).toMatchObject({ ok: true, value: { ids: ['peering-1', 'peering-2'] } });
    const document = joined.ok ? joined.value.document : pair;
    expect(Object.values(document.links).map(({ from, to }) => [from, to])).toEqual([
      ['virtual-network-1', 'virtual-network-2'],
      ['virtual-network-2', 'virtual-network-1'],
    ]);
    expect(remove(['peering-2'])(document)).toEqual(pair);
  });

  it('refuses what Azure refuses', () => {
    const reason = (document: DesignDocument, from: string, to: string) => {
      const result = connect(document, 'peering', from, to);
      return result.ok ? 'joined' : result.error.reason.en;
    };
    const document = joined.ok ? joined.value.document : pair;
    const overlapping = setProps('virtual-network-2', { addressSpace: ['10.10.0.0/20'] })(pair);
    expect(reason(document, 'virtual-network-2', 'virtual-network-1')).toBe(
      'vnet-shop-2 and vnet-shop are already joined',
    );
    expect(reason(overlapping, 'virtual-network-1', 'virtual-network-2')).toContain('overlap: 10.10.0.0/16');
    expect(reason(pair, 'virtual-network-1', 'virtual-network-1')).toBe(
      'Peering joins two of: Virtual network',
    );
  });
});

describe('duplicate', () => {
  it('gives a network with all in it new names and ranges, and points inside at the copies', () => {
    const fixed = setProps('azure-firewall-1', { privateIpAddress: '10.10.0.4' })(pair);
    const copied = duplicate(fixed, ['virtual-network-1', 'aks-cluster-1']);
    expect(copied).toMatchObject({
      ok: true,
      value: {
        ids: ['virtual-network-3', 'aks-cluster-2'],
        document: {
          resources: {
            'virtual-network-3': { name: 'vnet-shop-3', props: { addressSpace: ['10.12.0.0/16'] } },
            'subnet-3': { name: 'AzureFirewallSubnet', props: { addressPrefix: '10.12.0.0/26' } },
            'subnet-4': { props: { addressPrefix: '10.12.4.0/22', routeTable: 'route-table-1' } },
            'azure-firewall-2': { name: 'afw-shop-2', props: { privateIpAddress: '10.12.0.4' } },
            'node-pool-2': { name: 'system2', parent: 'subnet-4', props: { cluster: 'aks-cluster-2' } },
          },
        },
      },
    });
  });

  it('gives a subnet alone the next range of its size', () => {
    expect(duplicate(pair, ['subnet-2'])).toMatchObject({
      value: {
        document: {
          resources: { 'subnet-3': { name: 'snet-aks-2', props: { addressPrefix: '10.10.8.0/22' } } },
        },
      },
    });
  });
});

describe('docking', () => {
  const zones = built(
    ['virtual-network'],
    ['private-dns-zone', { parent: 'virtual-network-1' }],
    ['private-dns-zone', { parent: 'virtual-network-1', name: 'privatelink.vaultcore.azure.net' }],
  );

  it('links a second zone beside the first, and a linked one once', () => {
    const both = ['private-dns-zone-1', 'private-dns-zone-2'];
    expect(dockedChips(zones, 'virtual-network-1').map(({ id }) => id)).toEqual(both);
    const again = moveResource(zones, 'private-dns-zone-1', 'virtual-network-1', { x: 0, y: 0 });
    expect(again.ok && again.value.resources['virtual-network-1']?.props['privateDnsZones']).toEqual(both);
  });

  it('puts a group in the place of the one that was there', () => {
    const document = built(
      ['virtual-network'],
      ['subnet', { parent: 'virtual-network-1' }],
      ['network-security-group', { parent: 'subnet-1' }],
      ['network-security-group', { parent: 'subnet-1' }],
    );
    expect(dockedChips(document, 'subnet-1').map(({ id }) => id)).toEqual(['network-security-group-2']);
  });
});

describe('what stands outside of your networks', () => {
  it('is a site left of the networks', () => {
    const site = absoluteRect(built(['internet'], ['virtual-network'], ['on-premises']), 'on-premises-1');
    expect(site).toMatchObject({ x: -280, y: 160 });
  });

  it('has a gateway to it in a subnet of the name that Azure asks for', () => {
    const document = built(['virtual-network'], ['virtual-network-gateway']);
    const home = document.resources['virtual-network-gateway-1']?.parent ?? '';
    expect(document.resources[home]?.name).toBe('GatewaySubnet');
  });

  it('is a row of cards in one zone of Microsoft', () => {
    const document = built(
      ['internet'],
      ['virtual-network'],
      ['aks-cluster'],
      ['container-registry'],
      ['key-vault'],
      ['log-analytics'],
    );
    const cards = ['aks-cluster-1', 'container-registry-1', 'key-vault-1', 'log-analytics-1'];
    const rects = cards.map((id) => absoluteRect(document, id));
    expect(new Set(rects.map((rect) => rect?.y)).size).toBe(1);
    expect(rects.map((rect) => (rect?.x ?? 0) - (rects[0]?.x ?? 0))).toEqual([0, 220, 400, 580]);
    expect(microsoftZone(document)?.width).toBe(780);
  });
});

describe('remove', () => {
  it('takes what stands inside and what refers to it', () => {
    const document = remove(['aks-cluster-1', 'route-table-1', 'subnet-1'])(pair);
    expect(document.resources['azure-firewall-1']).toBeUndefined();
    expect(document.resources['node-pool-1']?.props).not.toHaveProperty('cluster');
    expect(dockedChips(document, 'subnet-2').map(({ id }) => id)).toEqual(['network-security-group-1']);
  });

  it('empties the reference in a row but keeps the row', () => {
    const routes = [{ name: 'default', addressPrefix: '0.0.0.0/0', nextHop: 'azure-firewall-1' }];
    const document = remove(['azure-firewall-1'])(setProps('route-table-1', { routes })(pair));
    expect(document.resources['route-table-1']?.props['routes']).toEqual([{ ...routes[0], nextHop: null }]);
  });
});

describe('what follows from the design', () => {
  it('wraps the zone around what Microsoft runs', () => {
    expect(microsoftZone(pair)).toEqual({ x: 480, y: 0, width: 240, height: 120 });
    expect(microsoftZone(emptyDocument('none'))).toBeUndefined();
  });

  it('projects an API server into the first free place of its subnet', () => {
    const integrated = { apiServerAccess: 'vnetIntegration', apiServerSubnet: 'subnet-2' };
    const origin = absoluteRect(pair, 'subnet-2') ?? { x: 0, y: 0 };
    expect(projections(setProps('aks-cluster-1', integrated)(pair))).toEqual([
      {
        owner: 'aks-cluster-1',
        property: 'apiServerSubnet',
        subnet: 'subnet-2',
        rect: { x: origin.x + 20, y: origin.y + 120, width: 160, height: 60 },
      },
    ]);
    expect(projections(setProps('aks-cluster-1', { apiServerSubnet: 'subnet-2' })(pair))).toEqual([]);
  });
});
