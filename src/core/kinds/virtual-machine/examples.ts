import { design, make, networkWith, securityRule } from '../../testing/exampleParts.ts';
import type { KindExamples } from '../../testing/examples/KindExamples.ts';

export const virtualMachineExamples: KindExamples<'virtual-machine'> = {
  minimal: {
    name: 'virtual-machine',
    design: design({
      ...networkWith('jump', 'snet-jump'),
      vm: make('virtual-machine', 'vm-jump', {}, 'jump'),
    }),
  },
  full: {
    name: 'machine-full',
    design: design({
      ...networkWith('jump', 'snet-jump', { natGateway: 'nat' }),
      nat: make('nat-gateway', 'ng-jump', {}),
      nsg: make('network-security-group', 'nsg-jump', {
        securityRules: [
          securityRule('AllowSsh', 100, 'Inbound', {
            protocol: 'Tcp',
            sourceAddressPrefixes: ['203.0.113.0/24'],
            destinationPortRanges: ['22'],
          }),
        ],
      }),
      pip: make('public-ip', 'pip-jump', {
        zones: ['1', '2', '3'],
        ddosProtection: 'Enabled',
        domainNameLabel: 'jump-prod',
      }),
      vm: make(
        'virtual-machine',
        'vm-jump',
        {
          vmSize: 'Standard_D2ps_v5',
          image: 'Debian 12',
          privateIpAddress: '10.0.0.10',
          publicIpAddress: 'pip',
          networkSecurityGroup: 'nsg',
          ipForwarding: true,
          adminUsername: 'jumper',
          encryptionAtHost: true,
        },
        'jump',
      ),
      other: make('virtual-machine', 'vm-other', { publicIpAddress: 'pip', vmSize: 'Standard_B2ms' }, 'jump'),
    }),
  },
  further: [
    {
      name: 'machine',
      design: design({
        ...networkWith('jump', 'snet-jump'),
        vm: make('virtual-machine', 'vm-jump', {}, 'jump'),
        lost: make('virtual-machine', 'vm-nowhere', {}),
        pip: make('public-ip', 'pip-alone', {}),
      }),
    },
  ],
};
