import { choice, number, rows, text, texts, toggle } from '../contract/field.ts';

export const wafPolicyFields = {
  state: choice(['Enabled', 'Disabled'], 'Enabled'),
  mode: choice(['Prevention', 'Detection'], 'Prevention'),
  managedRuleSet: choice(
    [
      'Microsoft_DefaultRuleSet 2.2',
      'Microsoft_DefaultRuleSet 2.1',
      'OWASP 3.2',
      'OWASP 3.1',
      'OWASP 3.0',
      'none',
    ],
    'Microsoft_DefaultRuleSet 2.2',
  ),
  botManagerRuleSet: choice(['1.1', '1.0', '0.1', 'none'], '1.1'),
  /** Attack classes whose managed rules are switched off: SQLI, XSS, RCE, LFI, PROTOCOL. */
  disabledRuleGroups: texts({ pattern: /^[A-Z0-9-]+$/, example: 'SQLI' }),
  requestBodyCheck: toggle(true),
  maxRequestBodySizeInKb: number({ default: 128, minimum: 8, maximum: 2000 }),
  fileUploadLimitInMb: number({ default: 100, minimum: 1, maximum: 4000 }),
  customRules: rows({
    name: text({ required: true, pattern: /^[A-Za-z][A-Za-z0-9]{0,127}$/, example: 'AllowPartner' }),
    priority: number({ default: 10, minimum: 1, maximum: 100 }),
    action: choice(['Allow', 'Block', 'Log'], 'Block'),
    matchVariable: choice(
      ['RemoteAddr', 'RequestUri', 'QueryString', 'RequestHeaders', 'RequestBody'],
      'RemoteAddr',
    ),
    operator: choice(['IPMatch', 'Contains', 'BeginsWith', 'Equal', 'Any'], 'IPMatch'),
    values: texts(),
  }),
};
