import { defineKind } from '../contract/kind.ts';
import { logAnalyticsFields } from './props.ts';
import { logAnalyticsText } from './text.ts';

export const logAnalytics = defineKind({
  id: 'log-analytics',
  category: 'kubernetes',
  shortName: 'Logs',
  icon: 'log-analytics',
  shape: 'card',
  size: { width: 160, height: 60 },
  abbreviation: 'log',
  naming: { pattern: /^[A-Za-z0-9](?:[A-Za-z0-9-]{2,61})[A-Za-z0-9]$/, example: 'log-shop-prod' },
  placement: { on: 'microsoft' },
  fields: logAnalyticsFields,
  text: logAnalyticsText,
  facts: ({ retentionInDays }) => [
    { text: { en: `kept ${retentionInDays} days`, ja: `${retentionInDays}日間保持` } },
  ],
});
