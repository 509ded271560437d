import { defineKind } from '../contract/kind.ts';
import { logAnalyticsFields } from './props.ts';
import { logAnalyticsText } from './text.ts';

export const logAnalytics = defineKind({
  id: 'log-analytics',
  category: 'kubernetes',
  shortName: 'Logs',
  glyph: '<rect x="3" y="4.5" width="18" height="15" rx="2.5"/><path d="M6 12.8h2.6L10.6 8l3 8 1.7-3.2H18"/>',
  shape: 'card',
  size: { width: 160, height: 60 },
  abbreviation: 'log',
  naming: { pattern: /^[A-Za-z0-9](?:[A-Za-z0-9-]{2,61})[A-Za-z0-9]$/, example: 'log-shop-prod' },
  placement: { on: 'microsoft' },
  flowEnds: ['target'],
  fields: logAnalyticsFields,
  text: logAnalyticsText,
  facts: ({ retentionInDays }) => [
    { text: { en: `kept ${retentionInDays} days`, ja: `${retentionInDays}日間保持` } },
  ],
});
