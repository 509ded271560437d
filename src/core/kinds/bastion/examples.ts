import { design, make, networkWith, securityRule } from '../../testing/exampleParts.ts';
import type { KindExamples } from '../../testing/examples/KindExamples.ts';

export const bastionExamples: KindExamples<'bastion'> = {
  minimal: {
    name: 'bastion',
    design: design({
      ...networkWith('bastion', 'AzureBastionSubnet'),
      bas: make('bastion', 'bas-hub', { sku: 'Basic', tunneling: true, copyPaste: false }, 'bastion'),
    }),
  },
  full: {
    name: 'bastion-full',
    design: design({
      ...networkWith('bastion', 'AzureBastionSubnet', { networkSecurityGroup: 'nsg' }),
      nsg: make('network-security-group', 'nsg-bastion', {
        securityRules: [securityRule('AllowHttps', 100, 'Inbound', { destinationPortRanges: ['443'] })],
      }),
      bas: make(
        'bastion',
        'bas-hub',
        { sku: 'Premium', zones: ['1', '2', '3'], tunneling: false, copyPaste: false },
        'bastion',
      ),
    }),
  },
  notInFull: { tunneling: 'The minimal example shows it, together with a SKU that refuses it.' },
};
