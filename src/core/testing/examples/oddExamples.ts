import type { DesignDocument } from '../../model/designDocument.ts';
import {
  customRule,
  design,
  hostileText,
  make,
  natRule,
  networkWith,
  route,
  securityRule,
} from '../exampleParts.ts';

export const oddExamples: Readonly<Record<string, DesignDocument>> = {
  misplaced: design({
    snet: make('subnet', 'snet-nowhere', { addressPrefix: '10.0.0.0/24' }),
    afw: make('azure-firewall', 'afw-nowhere', { firewallPolicy: 'policy' }, 'snet'),
    agw: make('application-gateway', 'agw-nowhere', {}),
    policy: make('firewall-policy', 'afwp-main', {
      natRules: [natRule('lost', { translatedAddress: '10.0.0.9' })],
    }),
    table: make('route-table', 'rt-main', {
      routes: [route('lost', '0.0.0.0/0', 'VirtualAppliance', { nextHop: 'afw' })],
    }),
    pool: make('node-pool', 'lost', {}),
    inSubnet: make('node-pool', 'user', { cluster: 'aks' }, 'snet'),
    aks: make('aks-cluster', 'aks-main', {}),
    internet: make('internet', 'Internet', {}),
  }),
  circular: design({
    ...networkWith('firewall', 'AzureFirewallSubnet'),
    first: make('firewall-policy', 'afwp-first', { basePolicy: 'second' }),
    second: make('firewall-policy', 'afwp-second', { basePolicy: 'first' }),
    third: make('firewall-policy', 'afwp-third', { basePolicy: 'first' }),
    afw: make('azure-firewall', 'afw-main', { firewallPolicy: 'third' }, 'firewall'),
    table: make('route-table', 'rt-main', {
      routes: [route('default-via-firewall', '0.0.0.0/0', 'VirtualAppliance', { nextHop: 'afw' })],
    }),
    nodes: make('subnet', 'snet-aks', { addressPrefix: '10.0.1.0/24', routeTable: 'table' }, 'vnet'),
    aks: make('aks-cluster', 'aks-main', { outboundType: 'userDefinedRouting' }),
    system: make('node-pool', 'system', { cluster: 'aks', mode: 'System' }, 'nodes'),
  }),
  hostile: {
    ...design({
      vnet: make('virtual-network', hostileText, { addressSpace: ['10.0.0.0/16'] }),
      snet: make(
        'subnet',
        hostileText,
        { addressPrefix: '10.0.0.0/24', networkSecurityGroup: 'nsg' },
        'vnet',
      ),
      nsg: make('network-security-group', hostileText, {
        securityRules: [securityRule(hostileText, 100, 'Inbound', { sourceAddressPrefixes: [hostileText] })],
      }),
      waf: make('waf-policy', hostileText, {
        customRules: [customRule(hostileText, 1, { values: [hostileText] })],
      }),
    }),
    name: hostileText,
    settings: {
      region: 'westeurope',
      environment: hostileText,
      prefix: hostileText,
      groups: {},
      tags: { owner: hostileText, '${bad}': 'x', 'a b': '' },
      notes: hostileText,
    },
  },
};
