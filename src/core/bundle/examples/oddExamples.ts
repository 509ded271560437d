import type { DesignDocument } from '../../model/designDocument.ts';
import {
  customRule,
  design,
  hostileText,
  make,
  natRule,
  route,
  securityRule,
} from '../../kinds/exampleParts.ts';

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
      tags: { owner: hostileText, '${bad}': 'x', 'a b': '' },
      notes: hostileText,
    },
  },
};
