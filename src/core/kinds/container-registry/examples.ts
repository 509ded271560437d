import { design, make } from '../../testing/exampleParts.ts';
import type { KindExamples } from '../../testing/examples/KindExamples.ts';

export const containerRegistryExamples: KindExamples<'container-registry'> = {
  minimal: {
    name: 'container-registry',
    design: design({ cr: make('container-registry', 'crexample', {}) }),
  },
  full: {
    name: 'container-registry-full',
    design: design({
      cr: make('container-registry', 'crexample', {
        sku: 'Premium',
        publicNetworkAccess: false,
        adminUser: true,
        anonymousPull: true,
        dataEndpoint: true,
        zoneRedundancy: true,
        retentionInDays: 30,
      }),
      log: make('log-analytics', 'log-example', {}),
    }),
  },
};
