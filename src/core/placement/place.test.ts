import { describe, expect, it } from 'vitest';
import { emptyDocument, type DesignDocument } from '../model/designDocument.ts';
import { absoluteRect, sizeOf } from './absoluteRect.ts';
import { addResource, type PlaceOptions } from './place.ts';

type Step = readonly [kind: string, options?: PlaceOptions];

/** Adds one after the other and answers the document; a refusal fails the test. */
function built(...steps: readonly Step[]): DesignDocument {
  return steps.reduce((document, [kind, options]) => {
    const result = addResource(document, kind, options);
    if (!result.ok) throw new Error(`${kind}: ${result.error.reason.en}`);
    return result.value.document;
  }, emptyDocument('test'));
}

function refused(document: DesignDocument, kind: string, options: PlaceOptions): string {
  const result = addResource(document, kind, options);
  return result.ok ? 'accepted' : result.error.reason.en;
}

const name = (document: DesignDocument, id: string) => document.resources[id]?.name;
const prop = (document: DesignDocument, id: string, key: string) => document.resources[id]?.props[key];

const network: Step = ['virtual-network'];
const subnet: Step = ['subnet', { parent: 'virtual-network-1' }];

describe('adding a resource', () => {
  it('takes the next free name and range', () => {
    const document = built(network, network, subnet, subnet);
    expect(
      ['virtual-network-1', 'virtual-network-2', 'subnet-1', 'subnet-2'].map((id) => name(document, id)),
    ).toEqual(['vnet-shop', 'vnet-shop-2', 'snet-1', 'snet-2']);
    expect(prop(document, 'virtual-network-2', 'addressSpace')).toEqual(['10.11.0.0/16']);
    expect(prop(document, 'subnet-2', 'addressPrefix')).toBe('10.10.1.0/24');
  });

  it('keeps networks clear of the ranges of clusters', () => {
    const document = built(['aks-cluster', { props: { podCidr: '10.10.0.0/15' } }], network);
    expect(prop(document, 'virtual-network-1', 'addressSpace')).toEqual(['10.12.0.0/16']);
  });

  it('names node pools as Kubernetes allows and gives the first the system mode', () => {
    const document = built(network, ['aks-cluster'], ['node-pool'], ['node-pool'], ['node-pool']);
    expect([1, 2, 3].map((number) => name(document, `node-pool-${number}`))).toEqual([
      'system',
      'user',
      'user2',
    ]);
    expect(prop(document, 'node-pool-1', 'mode')).toBe('System');
    expect(document.resources['node-pool-3']?.parent).toBe(document.resources['node-pool-1']?.parent);
  });

  it.each([
    ['azure-firewall', 'AzureFirewallSubnet', '10.10.0.0/26', undefined],
    ['application-gateway', 'snet-appgw', '10.10.0.0/24', 'Microsoft.Network/applicationGateways'],
    ['node-pool', 'snet-aks', '10.10.0.0/22', undefined],
  ])('makes the subnet that %s needs', (kind, subnetName, addressPrefix, delegation) => {
    const document = built(network, [kind, { at: { x: 100, y: 240 } }]);
    expect(document.resources['subnet-1']).toMatchObject({ name: subnetName, parent: 'virtual-network-1' });
    expect(prop(document, 'subnet-1', 'addressPrefix')).toBe(addressPrefix);
    expect(prop(document, 'subnet-1', 'delegation')).toBe(delegation);
    expect(absoluteRect(document, `${kind}-1`)).toMatchObject({ x: 100, y: 240 });
  });

  it('turns an empty ordinary subnet into the one that is needed', () => {
    const document = built(
      network,
      ['subnet', { parent: 'virtual-network-1', props: { addressPrefix: '10.10.0.0/28' } }],
      ['azure-firewall', { parent: 'subnet-1' }],
    );
    expect(document.resources['subnet-1']).toMatchObject({
      name: 'AzureFirewallSubnet',
      props: { addressPrefix: '10.10.0.0/26' },
    });
  });

  it('leads each endpoint to a service of its own, in the zone of that service', () => {
    const document = built(
      network,
      ['container-registry'],
      ['key-vault'],
      ['private-dns-zone'],
      ['private-dns-zone'],
      ['private-dns-zone'],
      ['private-endpoint'],
      ['private-endpoint'],
    );
    expect([1, 2, 3].map((number) => name(document, `private-dns-zone-${number}`))).toEqual([
      'privatelink.azurecr.io',
      'privatelink.vaultcore.azure.net',
      'shop.internal',
    ]);
    expect([1, 2].map((number) => document.resources[`private-endpoint-${number}`])).toMatchObject([
      {
        name: 'pep-crshopprod',
        props: { target: 'container-registry-1', privateDnsZone: 'private-dns-zone-1' },
      },
      { name: 'pep-kv-shop', props: { target: 'key-vault-1', privateDnsZone: 'private-dns-zone-2' } },
    ]);
  });

  const firewalled = built(network, ['azure-firewall'], subnet, ['node-pool', { parent: 'subnet-2' }]);
  it.each<[string, DesignDocument, string, PlaceOptions, string]>([
    [
      'a card in a named subnet',
      firewalled,
      'node-pool',
      { parent: 'subnet-1' },
      'Only Azure Firewall fits here',
    ],
    [
      'a second of its name',
      firewalled,
      'azure-firewall',
      { parent: 'virtual-network-1', at: { x: 300, y: 400 } },
      'vnet-shop already has AzureFirewallSubnet, and Azure Firewall needs that name',
    ],
    [
      'a dedicated card among others',
      firewalled,
      'application-gateway',
      { parent: 'subnet-2' },
      'Application Gateway needs a subnet of its own, and snet-1 is in use',
    ],
    [
      'a card where the API server lives',
      built(network, ['subnet', { props: { delegation: 'Microsoft.ContainerService/managedClusters' } }]),
      'node-pool',
      { parent: 'subnet-1' },
      'Only the AKS API server fits here',
    ],
    [
      'the control plane in a network',
      built(network),
      'aks-cluster',
      { at: { x: 100, y: 260 } },
      "AKS cluster stands in Microsoft's network, outside your virtual networks",
    ],
    [
      'a network in a network',
      built(network),
      'virtual-network',
      { at: { x: 100, y: 260 } },
      'Virtual network stands on the canvas, not inside vnet-shop',
    ],
    [
      'a card on the bare canvas',
      built(network),
      'node-pool',
      { at: { x: 4000, y: 0 } },
      'Node pool stands in a subnet of a virtual network',
    ],
    [
      'a card without any network',
      emptyDocument('test'),
      'node-pool',
      {},
      'Node pool stands in a subnet: add a virtual network first',
    ],
    [
      'a chip that Azure takes on no such subnet',
      built(network, ['virtual-network-gateway']),
      'nat-gateway',
      { parent: 'subnet-1' },
      'Azure takes no NAT gateway on GatewaySubnet',
    ],
    [
      'a chip on no host',
      built(network),
      'route-table',
      { at: { x: 4000, y: 0 } },
      'Route table docks on: Subnet',
    ],
    ['an unknown kind', built(network), 'toString', {}, 'This version does not know the kind toString'],
  ])('refuses %s', (_, document, kind, options, reason) => {
    expect(refused(document, kind, options)).toBe(reason);
  });

  it('docks a chip on its host under the name of the host, and replaces the one before', () => {
    const document = built(
      network,
      ['node-pool'],
      ['route-table', { parent: 'node-pool-1' }],
      ['route-table', { parent: 'subnet-1' }],
    );
    expect(name(document, 'route-table-1')).toBe('rt-aks');
    expect(name(document, 'route-table-2')).toBe('rt-aks-2');
    expect(prop(document, 'subnet-1', 'routeTable')).toBe('route-table-2');
  });

  it('grows containers to the right or down and leaves neighbours where they are', () => {
    const before = built(network, subnet, subnet, ['node-pool', { parent: 'subnet-1' }]);
    const grown = addResource(before, 'node-pool', { parent: 'subnet-1' });
    const document = grown.ok ? grown.value.document : before;
    const size = (id: string) => document.resources[id] && sizeOf(document.resources[id]);
    expect(size('subnet-1')).toEqual({ width: 200, height: 200 });
    expect(document.resources['subnet-2']).toEqual(before.resources['subnet-2']);
    expect(size('virtual-network-1')).toEqual({ width: 480, height: 260 });
  });

  it('puts zones above the networks and the control plane beside the Internet', () => {
    const document = built(network, ['internet'], ['aks-cluster'], network);
    expect(absoluteRect(document, 'internet-1')).toEqual({ x: 0, y: 0, width: 440, height: 120 });
    expect(absoluteRect(document, 'aks-cluster-1')).toMatchObject({ x: 500, y: 40 });
    expect(absoluteRect(document, 'virtual-network-1')).toMatchObject({ x: 0, y: 160 });
    expect(absoluteRect(document, 'virtual-network-2')).toMatchObject({ x: 560, y: 160 });
  });
});
