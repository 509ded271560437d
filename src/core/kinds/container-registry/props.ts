import { choice, number, toggle } from '../contract/field.ts';

export const containerRegistryFields = {
  sku: choice(['Basic', 'Standard', 'Premium'], 'Basic'),
  publicNetworkAccess: toggle(true),
  adminUser: toggle(false),
  anonymousPull: toggle(false),
  dataEndpoint: toggle(false),
  zoneRedundancy: toggle(false),
  /** 0: kept for ever. Premium only. */
  retentionInDays: number({ default: 0, minimum: 0, maximum: 365 }),
};
