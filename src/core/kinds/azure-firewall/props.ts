import { address, choice, choices, number, reference, toggle } from '../contract/field.ts';

export const azureFirewallFields = {
  skuTier: choice(['Basic', 'Standard', 'Premium'], 'Standard'),
  zones: choices(['1', '2', '3'], []),
  firewallPolicy: reference('firewall-policy'),
  publicIpAddressCount: number({ default: 1, minimum: 1, maximum: 250 }),
  /** Empty: the first usable address of the subnet, which is what Azure assigns to the first firewall. */
  privateIpAddress: address(),
  forcedTunnelling: toggle(false),
};
