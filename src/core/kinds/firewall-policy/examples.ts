import {
  applicationRule,
  design,
  make,
  natRule,
  networkRule,
  networkWith,
} from '../../testing/exampleParts.ts';
import type { KindExamples } from '../../testing/examples/KindExamples.ts';

export const firewallPolicyExamples: KindExamples<'firewall-policy'> = {
  minimal: { name: 'firewall-policy', design: design({ policy: make('firewall-policy', 'afwp-main', {}) }) },
  full: {
    name: 'firewall-policy-full',
    design: design({
      ...networkWith('firewall', 'AzureFirewallSubnet'),
      afw: make('azure-firewall', 'afw-main', { skuTier: 'Premium', firewallPolicy: 'policy' }, 'firewall'),
      base: make('firewall-policy', 'afwp-base', { sku: 'Premium' }),
      nodes: make('subnet', 'snet-aks', { addressPrefix: '10.0.4.0/22' }, 'vnet'),
      orders: make('kubernetes-service', 'orders', { exposure: 'internalLoadBalancer' }, 'nodes'),
      policy: make('firewall-policy', 'afwp-main', {
        sku: 'Premium',
        threatIntelMode: 'Deny',
        intrusionDetection: 'Deny',
        dnsProxy: true,
        dnsServers: ['10.0.5.4'],
        snatPrivateRanges: ['10.0.0.0/8'],
        basePolicy: 'base',
        natRules: [
          natRule('to-service', {
            groupPriority: 300,
            protocols: ['TCP', 'UDP'],
            sourceAddresses: ['203.0.113.0/24'],
            destinationPort: 8443,
            translatedService: 'orders',
            translatedPort: 8444,
          }),
          natRule('to-machine', {
            priority: 110,
            destinationAddress: '203.0.113.7',
            translatedAddress: '10.0.7.7',
          }),
        ],
        networkRules: [
          networkRule('time', {
            groupPriority: 250,
            protocols: ['UDP'],
            destinationFqdns: ['ntp.ubuntu.com'],
            destinationPorts: ['123'],
          }),
          networkRule('no-storage', {
            priority: 900,
            action: 'Deny',
            destinationAddresses: ['Storage.westeurope'],
          }),
        ],
        applicationRules: [
          applicationRule('aks', { fqdnTags: ['AzureKubernetesService'] }),
          applicationRule('no', { priority: 400, action: 'Deny', targetFqdns: ['*.example.com'] }),
        ],
      }),
    }),
  },
};
