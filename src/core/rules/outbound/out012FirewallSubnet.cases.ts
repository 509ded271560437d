import { route } from '../../testing/exampleParts.ts';
import { ruleCases } from '../../testing/ruleCases.ts';
import { out012FirewallSubnet } from './out012FirewallSubnet.ts';

const toAppliance = {
  loop: {
    kind: 'route-table',
    routes: [route('d', '0.0.0.0/0', 'VirtualAppliance', { nextHopIpAddress: '10.20.0.9' })],
  },
  'snet-firewall': { routeTable: 'loop' },
};
const second = {
  fwnet2: { kind: 'subnet', parent: 'vnet', addressPrefix: '10.10.0.64/26' },
  firewall2: { kind: 'azure-firewall', parent: 'fwnet2', firewallPolicy: 'afwp' },
};
const asAzureAsks = {
  'snet-firewall': {
    name: 'AzureFirewallSubnet',
    addressPrefix: '10.10.0.0/26',
    networkSecurityGroup: null,
    routeTable: null,
  },
  afw: { parent: 'snet-firewall' },
};

export const cases = ruleCases(out012FirewallSubnet, {
  passes: {
    'as Azure asks': {},
    'a larger subnet': { 'snet-firewall': { addressPrefix: '10.10.0.0/24' } },
    'a route to an appliance, and a management NIC': { ...toAppliance, afw: { forcedTunnelling: true } },
    'a route to an appliance, and the Basic tier, which always has the NIC': {
      ...toAppliance,
      afw: { skuTier: 'Basic' },
    },
  },
  fails: {
    'another name': {
      changes: { 'snet-firewall': { name: 'snet-firewall' } },
      finds: [
        {
          is: 'snet-firewall:name:afw critical',
          parameters: { firewall: 'afw-shop' },
          set: [],
          related: ['afw'],
        },
      ],
      fix: asAzureAsks,
    },
    'another case': {
      changes: { 'snet-firewall': { name: 'azurefirewallsubnet' } },
      finds: ['snet-firewall:name:afw critical'],
      fix: asAzureAsks,
    },
    'a subnet that is too small, and grows': {
      changes: { 'snet-firewall': { addressPrefix: '10.10.0.0/27' } },
      finds: [
        {
          is: 'snet-firewall:size:afw critical',
          parameters: { range: '10.10.0.0/27' },
          set: ['range=10.10.0.0/27'],
        },
      ],
      fix: asAzureAsks,
    },
    'a subnet that is too small and cannot grow: it takes another range, and a fixed address follows': {
      changes: {
        'snet-firewall': { addressPrefix: '10.10.0.0/27' },
        afw: { privateIpAddress: '10.10.0.5' },
        neighbour: { kind: 'subnet', parent: 'vnet', addressPrefix: '10.10.0.32/27' },
      },
      finds: ['snet-firewall:size:afw critical'],
      fix: {
        'snet-firewall': { addressPrefix: '10.10.0.64/26' },
        afw: { privateIpAddress: '10.10.0.69' },
      },
    },
    'a security group': {
      changes: {
        nsg: { kind: 'network-security-group' },
        'snet-firewall': { networkSecurityGroup: 'nsg' },
      },
      finds: [{ is: 'snet-firewall:group:afw critical', parameters: { group: 'nsg' }, set: ['group=nsg'] }],
      fix: asAzureAsks,
    },
    'a node pool beside it': {
      changes: { pool: { parent: 'snet-firewall' } },
      finds: [
        { is: 'snet-firewall:shared:afw critical', parameters: { others: 'system' }, set: ['other=pool'] },
      ],
      fix: asAzureAsks,
    },
    'a route to an appliance': {
      changes: toAppliance,
      finds: [{ is: 'snet-firewall:appliance:afw critical', set: ['nextHop=10.20.0.9'] }],
      fix: asAzureAsks,
    },
    'a second firewall, of which a person decides which one stays': {
      changes: second,
      finds: [
        {
          is: 'firewall2:second critical',
          parameters: { network: 'vnet-shop', first: 'afw-shop' },
          set: [],
          related: ['afw'],
        },
      ],
      fix: 'none',
    },
    'a second firewall in another network': {
      changes: { ...second, fwnet2: { ...second.fwnet2, parent: 'hub', addressPrefix: '10.20.0.64/26' } },
      finds: ['fwnet2:name:firewall2 critical'],
    },
  },
});
