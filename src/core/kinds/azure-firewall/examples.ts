import {
  applicationRule,
  design,
  make,
  natRule,
  networkRule,
  networkWith,
  route,
} from '../../testing/exampleParts.ts';
import type { KindExamples } from '../../testing/examples/KindExamples.ts';

export const azureFirewallExamples: KindExamples<'azure-firewall'> = {
  minimal: {
    name: 'firewall',
    design: design({
      ...networkWith('firewall', 'AzureFirewallSubnet'),
      afw: make('azure-firewall', 'afw-main', {}, 'firewall'),
      policy: make('firewall-policy', 'afwp-alone', {}),
    }),
  },
  full: {
    name: 'azure-firewall-full',
    design: design({
      ...networkWith('firewall', 'AzureFirewallSubnet'),
      management: make('subnet', 'AzureFirewallManagementSubnet', { addressPrefix: '10.0.2.0/26' }, 'vnet'),
      policy: make('firewall-policy', 'afwp-main', { sku: 'Premium' }),
      afw: make(
        'azure-firewall',
        'afw-main',
        {
          skuTier: 'Premium',
          zones: ['1', '2', '3'],
          firewallPolicy: 'policy',
          publicIpAddressCount: 2,
          privateIpAddress: '10.0.0.5',
          forcedTunnelling: true,
        },
        'firewall',
      ),
    }),
  },
  further: [
    {
      name: 'firewall-full',
      design: design({
        ...networkWith('firewall', 'AzureFirewallSubnet'),
        management: make('subnet', 'AzureFirewallManagementSubnet', { addressPrefix: '10.0.2.0/26' }, 'vnet'),
        afw: make(
          'azure-firewall',
          'afw-main',
          {
            skuTier: 'Premium',
            zones: ['1', '2', '3'],
            firewallPolicy: 'policy',
            publicIpAddressCount: 2,
            forcedTunnelling: true,
            privateIpAddress: '10.0.0.4',
          },
          'firewall',
        ),
        base: make('firewall-policy', 'afwp-base', { sku: 'Premium' }),
        policy: make('firewall-policy', 'afwp-main', {
          sku: 'Premium',
          threatIntelMode: 'Deny',
          intrusionDetection: 'Deny',
          dnsProxy: true,
          dnsServers: ['10.0.5.4'],
          snatPrivateRanges: ['10.0.0.0/8'],
          basePolicy: 'base',
          natRules: [
            natRule('to-service', { translatedService: 'internal' }),
            natRule('to-unknown', { translatedService: 'unknown', destinationPort: 8443 }),
            natRule('literal', {
              destinationAddress: '203.0.113.7',
              translatedAddress: '10.0.7.7',
              priority: 110,
            }),
            natRule('nowhere', {}),
          ],
          networkRules: [
            networkRule('dns', {
              protocols: ['UDP', 'TCP'],
              destinationAddresses: ['10.0.5.4'],
              destinationPorts: ['53'],
            }),
            networkRule('ntp', {
              protocols: ['UDP'],
              destinationFqdns: ['ntp.ubuntu.com'],
              destinationPorts: ['123'],
            }),
            networkRule('tags', {
              destinationAddresses: ['AzureMonitor', 'Storage.westeurope'],
              groupPriority: 250,
            }),
            networkRule('none', {
              action: 'Deny',
              destinationAddresses: ['*'],
              priority: 900,
              protocols: ['Any'],
              destinationPorts: ['*'],
            }),
          ],
          applicationRules: [
            applicationRule('aks', { fqdnTags: ['AzureKubernetesService'] }),
            applicationRule('aks', {
              targetFqdns: ['*.contoso.com'],
              protocols: ['Https:8443', 'Mssql:1433'],
            }),
            applicationRule('no', { action: 'Deny', targetFqdns: ['*'], priority: 400 }),
          ],
        }),
        internal: make('kubernetes-service', 'orders', {
          exposure: 'internalLoadBalancer',
          privateIpAddress: '10.0.1.200',
        }),
        unknown: make('kubernetes-service', 'billing', { exposure: 'internalLoadBalancer' }),
        table: make('route-table', 'rt-main', {
          routes: [route('default-via-firewall', '0.0.0.0/0', 'VirtualAppliance', { nextHop: 'afw' })],
        }),
      }),
    },
    {
      name: 'firewall-basic',
      design: design({
        ...networkWith('firewall', 'AzureFirewallSubnet'),
        afw: make('azure-firewall', 'afw-main', { skuTier: 'Basic', firewallPolicy: 'policy' }, 'firewall'),
        policy: make('firewall-policy', 'afwp-main', { sku: 'Basic' }),
      }),
    },
  ],
  notExported: {
    privateIpAddress: 'Azure chooses the address and takes none; the README says so.',
  },
};
