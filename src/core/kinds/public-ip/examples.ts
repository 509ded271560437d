import { design, make, networkWith } from '../../testing/exampleParts.ts';
import type { KindExamples } from '../../testing/examples/KindExamples.ts';

export const publicIpExamples: KindExamples<'public-ip'> = {
  minimal: { name: 'public-ip', design: design({ pip: make('public-ip', 'pip-main', {}) }) },
  full: {
    name: 'public-ip-full',
    design: design({
      ...networkWith('jump', 'snet-jump'),
      pip: make('public-ip', 'pip-jump', {
        zones: ['1', '2', '3'],
        ddosProtection: 'Enabled',
        domainNameLabel: 'jump-prod',
      }),
      vm: make('virtual-machine', 'vm-jump', { publicIpAddress: 'pip' }, 'jump'),
    }),
  },
};
