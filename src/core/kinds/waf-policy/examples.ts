import { customRule, design, make, networkWith } from '../../testing/exampleParts.ts';
import type { KindExamples } from '../../testing/examples/KindExamples.ts';

export const wafPolicyExamples: KindExamples<'waf-policy'> = {
  minimal: { name: 'waf-policy', design: design({ waf: make('waf-policy', 'waf-main', {}) }) },
  full: {
    name: 'waf-policy-full',
    design: design({
      ...networkWith('appgw', 'snet-appgw'),
      agw: make('application-gateway', 'agw-main', { wafPolicy: 'waf' }, 'appgw'),
      waf: make('waf-policy', 'waf-main', {
        state: 'Disabled',
        mode: 'Detection',
        managedRuleSet: 'OWASP 3.2',
        botManagerRuleSet: '1.0',
        disabledRuleGroups: ['SQLI', 'XSS'],
        requestBodyCheck: false,
        maxRequestBodySizeInKb: 8,
        fileUploadLimitInMb: 4000,
        customRules: [
          customRule('AllowPartner', 20, { action: 'Allow', values: ['203.0.113.0/24'] }),
          customRule('LogBody', 30, {
            action: 'Log',
            matchVariable: 'RequestBody',
            operator: 'Contains',
            values: ['x'],
          }),
        ],
      }),
    }),
  },
};
