import { choice, number, toggle } from '../contract/field.ts';

export const keyVaultFields = {
  sku: choice(['standard', 'premium'], 'standard'),
  publicNetworkAccess: toggle(true),
  rbacAuthorization: toggle(true),
  /** Irreversible once it is on. */
  purgeProtection: toggle(false),
  softDeleteRetentionInDays: number({ default: 90, minimum: 7, maximum: 90 }),
};
