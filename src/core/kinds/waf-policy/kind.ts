import { defineKind } from '../contract/kind.ts';
import { wafPolicyFields } from './props.ts';
import { wafPolicyText } from './text.ts';

export const wafPolicy = defineKind({
  id: 'waf-policy',
  category: 'attached',
  icon: 'waf-policy',
  shape: 'chip',
  size: { width: 0, height: 22 },
  abbreviation: 'waf',
  naming: { pattern: /^[A-Za-z][A-Za-z0-9_-]{0,127}$/, example: 'waf-shop' },
  placement: { on: 'host', hosts: [{ kind: 'application-gateway', property: 'wafPolicy' }] },
  fields: wafPolicyFields,
  text: wafPolicyText,
  facts: ({ mode }) => [{ text: { en: mode, ja: mode === 'Prevention' ? '防止' : '検出' } }],
});
