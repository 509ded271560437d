import type { DesignDocument } from '../../model/designDocument.ts';
import type { PropsOf } from '../../kinds/registry/kinds.ts';
import { design, make, networkWith } from '../exampleParts.ts';

const zone = (name: string, values: Partial<PropsOf<'private-dns-zone'>> = {}) =>
  make('private-dns-zone', name, values);

export const serviceExamples: Readonly<Record<string, DesignDocument>> = {
  services: design({
    ...networkWith('endpoints', 'snet-pe'),
    zone: zone('privatelink.azurecr.io'),
    cr: make('container-registry', 'crexample', {}),
    kv: make('key-vault', 'kv-example', {}),
    pep: make('private-endpoint', 'pep-kv', { target: 'kv' }, 'endpoints'),
    lost: make('private-endpoint', 'pep-lost', {}, 'endpoints'),
  }),
  'services-full': design({
    vnet: make('virtual-network', 'vnet-main', {
      addressSpace: ['10.0.0.0/16'],
      privateDnsZones: ['registries', 'vaults', 'blobs', 'own'],
    }),
    other: make('virtual-network', 'vnet-other', {
      addressSpace: ['10.1.0.0/16'],
      privateDnsZones: ['registries', 'own'],
    }),
    endpoints: make('subnet', 'snet-pe', { addressPrefix: '10.0.0.0/27' }, 'vnet'),
    registries: zone('privatelink.azurecr.io', { resolutionPolicy: 'NxDomainRedirect' }),
    vaults: zone('privatelink.vaultcore.azure.net'),
    blobs: zone('privatelink.blob.core.windows.net', {
      records: [{ name: 'stexample', address: '10.0.0.30' }],
    }),
    own: zone('example.internal', {
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
  'services-cluster': design({
    hub: make('virtual-network', 'vnet-hub', { addressSpace: ['10.1.0.0/16'], privateDnsZones: ['zone'] }),
    vnet: make('virtual-network', 'vnet-aks', { addressSpace: ['10.0.0.0/16'], privateDnsZones: ['zone'] }),
    nodes: make('subnet', 'snet-aks', { addressPrefix: '10.0.0.0/22' }, 'vnet'),
    gateways: make('subnet', 'snet-agw', { addressPrefix: '10.0.4.0/24' }, 'vnet'),
    firewalls: make('subnet', 'AzureFirewallSubnet', { addressPrefix: '10.1.0.0/26' }, 'hub'),
    zone: zone('privatelink.westeurope.azmk8s.io'),
    cr: make('container-registry', 'crexample', {}),
    log: make('log-analytics', 'log-example', {}),
    own: make('log-analytics', 'log-aks', {}),
    afw: make('azure-firewall', 'afw-hub', {}, 'firewalls'),
    agw: make('application-gateway', 'agw-main', {}, 'gateways'),
    aks: make('aks-cluster', 'aks-main', {
      apiServerAccess: 'privateLink',
      privateDnsZone: 'custom',
      customPrivateDnsZone: 'zone',
      containerRegistry: 'cr',
      logAnalytics: 'own',
      defender: true,
    }),
    second: make('aks-cluster', 'aks-second', {
      apiServerAccess: 'privateLink',
      privateDnsZone: 'custom',
      identity: 'UserAssigned',
      containerRegistry: 'cr',
      logAnalytics: 'log',
      workloadIdentity: true,
      oidcIssuer: true,
    }),
    system: make('node-pool', 'system', { cluster: 'aks', mode: 'System' }, 'nodes'),
  }),
};
