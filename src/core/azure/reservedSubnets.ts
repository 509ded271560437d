/** A subnet that Azure finds by its name. */
export interface ReservedSubnet {
  readonly name: string;
  /** The longest prefix that Azure documents. */
  readonly prefixLength: number;
  /** A prefix that is longer than the documented one and still met in the field. */
  readonly tightPrefixLength?: number;
}

/**
 * https://learn.microsoft.com/azure/firewall/firewall-faq
 * https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpn-gateway-settings
 * https://learn.microsoft.com/azure/bastion/configuration-settings
 */
export const reservedSubnets: readonly ReservedSubnet[] = [
  { name: 'GatewaySubnet', prefixLength: 27 },
  { name: 'AzureFirewallSubnet', prefixLength: 26 },
  { name: 'AzureFirewallManagementSubnet', prefixLength: 26 },
  { name: 'AzureBastionSubnet', prefixLength: 26, tightPrefixLength: 27 },
];

/** Whether Azure keeps the name for a service of its own. */
export function isReservedSubnet(name: string): boolean {
  return reservedSubnets.some((reserved) => reserved.name === name);
}
