import { number, toggle } from '../contract/field.ts';

export const logAnalyticsFields = {
  retentionInDays: number({ default: 30, minimum: 30, maximum: 730 }),
  localAuthentication: toggle(true),
};
