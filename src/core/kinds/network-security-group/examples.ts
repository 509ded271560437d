import { design, make, networkWith, securityRule } from '../../testing/exampleParts.ts';
import type { KindExamples } from '../../testing/examples/KindExamples.ts';

export const networkSecurityGroupExamples: KindExamples<'network-security-group'> = {
  minimal: {
    name: 'network-security-group',
    design: design({ nsg: make('network-security-group', 'nsg-main', {}) }),
  },
  full: {
    name: 'network-security-group-full',
    design: design({
      ...networkWith('nodes', 'snet-aks', { networkSecurityGroup: 'nsg' }),
      nsg: make('network-security-group', 'nsg-aks', {
        securityRules: [
          securityRule('AllowHttps', 110, 'Inbound', {
            protocol: 'Tcp',
            sourceAddressPrefixes: ['203.0.113.0/24', 'AzureLoadBalancer'],
            destinationAddressPrefixes: ['10.0.0.0/24'],
            destinationPortRanges: ['443', '8000-8100'],
          }),
          securityRule('DenyAll', 4096, 'Outbound', { access: 'Deny' }),
        ],
      }),
    }),
  },
};
