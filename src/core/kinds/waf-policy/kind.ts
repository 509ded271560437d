import { defineKind } from '../contract/kind.ts';
import { wafPolicyFields } from './props.ts';
import { wafPolicyText } from './text.ts';

export const wafPolicy = defineKind({
  id: 'waf-policy',
  category: 'attached',
  glyph:
    '<path d="M14 3H6.5A1.5 1.5 0 0 0 5 4.5v15A1.5 1.5 0 0 0 6.5 21h11a1.5 1.5 0 0 0 1.5-1.5V8z"/><path d="M14 3v5h5"/><path d="M10.2 12.2L7.9 14.5l2.3 2.3M13.8 12.2l2.3 2.3-2.3 2.3"/>',
  shape: 'chip',
  size: { width: 0, height: 22 },
  abbreviation: 'waf',
  naming: { pattern: /^[A-Za-z][A-Za-z0-9_-]{0,127}$/, example: 'waf-shop' },
  placement: { on: 'host', hosts: [{ kind: 'application-gateway', property: 'wafPolicy' }] },
  flowEnds: [],
  fields: wafPolicyFields,
  text: wafPolicyText,
  facts: ({ mode }) => [{ text: { en: mode, ja: mode === 'Prevention' ? '防止' : '検出' } }],
});
