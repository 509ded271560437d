import { design, make } from '../../testing/exampleParts.ts';
import type { KindExamples } from '../../testing/examples/KindExamples.ts';

export const keyVaultExamples: KindExamples<'key-vault'> = {
  minimal: { name: 'key-vault', design: design({ kv: make('key-vault', 'kv-example', {}) }) },
  full: {
    name: 'key-vault-full',
    design: design({
      kv: make('key-vault', 'kv-example', {
        sku: 'premium',
        publicNetworkAccess: false,
        rbacAuthorization: false,
        purgeProtection: true,
        softDeleteRetentionInDays: 30,
      }),
      log: make('log-analytics', 'log-example', {}),
    }),
  },
};
