import { design, make } from '../../testing/exampleParts.ts';
import type { KindExamples } from '../../testing/examples/KindExamples.ts';

export const logAnalyticsExamples: KindExamples<'log-analytics'> = {
  minimal: { name: 'log-analytics', design: design({ log: make('log-analytics', 'log-example', {}) }) },
  full: {
    name: 'log-analytics-full',
    design: design({
      log: make('log-analytics', 'log-example', { retentionInDays: 90, localAuthentication: false }),
      kv: make('key-vault', 'kv-example', {}),
    }),
  },
};
