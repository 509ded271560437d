import { ruleCases } from '../../testing/ruleCases.ts';
import { in004WafDetectionOnly } from './in004WafDetectionOnly.ts';

export const cases = ruleCases(in004WafDetectionOnly, {
  passes: {
    Prevention: {},
    'a policy that no gateway uses': { agw: { wafPolicy: null }, waf: { mode: 'Detection' } },
  },
  fails: {
    Detection: {
      changes: { waf: { mode: 'Detection' } },
      finds: [
        {
          is: 'waf:detection high',
          set: ['listener=agw public 443 shop.contoso.com'],
          related: ['agw'],
          scenario: 'sql-injection-to-pod',
        },
      ],
      fix: 'the sample',
    },
  },
});
