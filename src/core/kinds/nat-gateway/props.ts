import { choice, number, when } from '../contract/field.ts';

export const natGatewayFields = {
  sku: choice(['Standard', 'StandardV2'], 'Standard'),
  /** Standard stands in one zone or in none; StandardV2 in all. */
  zone: when(({ sku }) => sku === 'Standard', choice(['none', '1', '2', '3'], 'none')),
  idleTimeoutInMinutes: number({ default: 4, minimum: 4, maximum: 120 }),
  publicIpAddressCount: number({ default: 1, minimum: 1, maximum: 16 }),
};
