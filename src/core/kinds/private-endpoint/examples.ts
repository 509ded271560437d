import { design, make, networkWith } from '../../testing/exampleParts.ts';
import type { KindExamples } from '../../testing/examples/KindExamples.ts';

export const privateEndpointExamples: KindExamples<'private-endpoint'> = {
  minimal: {
    name: 'services',
    design: design({
      ...networkWith('endpoints', 'snet-pe'),
      zone: make('private-dns-zone', 'privatelink.azurecr.io', {}),
      cr: make('container-registry', 'crexample', {}),
      kv: make('key-vault', 'kv-example', {}),
      pep: make('private-endpoint', 'pep-kv', { target: 'kv' }, 'endpoints'),
      lost: make('private-endpoint', 'pep-lost', {}, 'endpoints'),
    }),
  },
  full: {
    name: 'services-full',
    design: design({
      vnet: make('virtual-network', 'vnet-main', {
        addressSpace: ['10.0.0.0/16'],
        privateDnsZones: ['registries', 'vaults', 'blobs', 'own'],
      }),
      other: make('virtual-network', 'vnet-other', {
        addressSpace: ['10.1.0.0/16'],
        privateDnsZones: ['registries', 'own'],
      }),
      endpoints: make('subnet', 'snet-pe', { addressPrefix: '10.0.0.0/27' }, 'vnet'),
      registries: make('private-dns-zone', 'privatelink.azurecr.io', {
        resolutionPolicy: 'NxDomainRedirect',
      }),
      vaults: make('private-dns-zone', 'privatelink.vaultcore.azure.net', {}),
      blobs: make('private-dns-zone', 'privatelink.blob.core.windows.net', {
        records: [{ name: 'stexample', address: '10.0.0.30' }],
      }),
      own: make('private-dns-zone', 'example.internal', {
        resolutionPolicy: 'NxDomainRedirect',
        records: [
          { name: '@', address: '10.0.0.20' },
          { name: '*', address: '10.0.0.21' },
          { name: 'API', address: '10.0.0.22' },
          { name: 'api', address: '10.0.0.23' },
        ],
      }),
      cr: make('container-registry', 'crexample', {
        sku: 'Premium',
        publicNetworkAccess: false,
        dataEndpoint: true,
        zoneRedundancy: true,
        retentionInDays: 30,
      }),
      open: make('container-registry', 'cropen', {
        sku: 'Standard',
        adminUser: true,
        anonymousPull: true,
        zoneRedundancy: true,
      }),
      kv: make('key-vault', 'kv-example', {
        sku: 'premium',
        publicNetworkAccess: false,
        purgeProtection: true,
        softDeleteRetentionInDays: 30,
      }),
      policies: make('key-vault', 'kv-policies', { rbacAuthorization: false }),
      log: make('log-analytics', 'log-example', { retentionInDays: 90, localAuthentication: false }),
      second: make('log-analytics', 'log-second', {}),
      registry: make(
        'private-endpoint',
        'pep-cr',
        { target: 'cr', privateIpAddress: '10.0.0.4', privateDnsZone: 'registries' },
        'endpoints',
      ),
      again: make(
        'private-endpoint',
        'pep-cr-again',
        { target: 'open', privateIpAddress: '10.0.0.6', privateDnsZone: 'registries' },
        'endpoints',
      ),
      vault: make(
        'private-endpoint',
        'pep-kv',
        { target: 'kv', privateIpAddress: '10.0.0.5', privateDnsZone: 'vaults' },
        'endpoints',
      ),
    }),
  },
};
