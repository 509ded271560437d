import { ruleCases } from '../../testing/ruleCases.ts';
import { in005WafRuleSetOld } from './in005WafRuleSetOld.ts';

const ruleSet = (managedRuleSet: string) => ({ waf: { managedRuleSet } });

export const cases = ruleCases(in005WafRuleSetOld, {
  passes: {
    'DRS 2.2': {},
    'DRS 2.1': ruleSet('Microsoft_DefaultRuleSet 2.1'),
    'an old rule set of a policy that no gateway uses': { ...ruleSet('OWASP 3.0'), agw: { wafPolicy: null } },
  },
  fails: {
    'no rule set': { changes: ruleSet('none'), finds: ['waf:none high'], fix: 'the sample' },
    'OWASP 3.0': { changes: ruleSet('OWASP 3.0'), finds: ['waf:unsupported high'], fix: 'the sample' },
    'OWASP 3.1': { changes: ruleSet('OWASP 3.1'), finds: ['waf:unsupported high'], fix: 'the sample' },
    'OWASP 3.2': {
      changes: ruleSet('OWASP 3.2'),
      finds: [
        {
          is: 'waf:ageing medium',
          parameters: { ruleSet: 'OWASP 3.2' },
          set: ['ruleSet=OWASP 3.2', 'listener=agw public 443 shop.contoso.com'],
        },
      ],
      fix: 'the sample',
    },
  },
});
