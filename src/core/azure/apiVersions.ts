export const apiVersionsComparedOn = '2026-11-24';

/**
 * Versions of Azure's types that Bicep bundles declare. Each is generally available, at least half a year old so that
 * the Bicep CLI of most people knows it, and not yet two years old, which is when its linter starts to warn. Last
 * compared on `apiVersionsComparedOn` with https://learn.microsoft.com/azure/templates.
 */
export const apiVersions = {
  'Microsoft.Authorization/roleAssignments': '2022-04-01',
  'Microsoft.Compute/virtualMachines': '2025-04-01',
  'Microsoft.ContainerRegistry/registries': '2025-11-01',
  'Microsoft.ContainerService/managedClusters': '2026-03-01',
  'Microsoft.ContainerService/managedClusters/agentPools': '2026-03-01',
  'Microsoft.Insights/dataCollectionRuleAssociations': '2024-03-11',
  'Microsoft.Insights/dataCollectionRules': '2024-03-11',
  // The only version that knows resource-specific tables and names of one's own.
  'Microsoft.Insights/diagnosticSettings': '2021-05-01-preview',
  'Microsoft.KeyVault/vaults': '2025-05-01',
  'Microsoft.ManagedIdentity/userAssignedIdentities': '2024-11-30',
  'Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies': '2025-05-01',
  'Microsoft.Network/applicationGateways': '2025-05-01',
  'Microsoft.Network/azureFirewalls': '2025-05-01',
  'Microsoft.Network/bastionHosts': '2025-05-01',
  'Microsoft.Network/connections': '2025-05-01',
  'Microsoft.Network/firewallPolicies': '2025-05-01',
  'Microsoft.Network/firewallPolicies/ruleCollectionGroups': '2025-05-01',
  'Microsoft.Network/localNetworkGateways': '2025-05-01',
  'Microsoft.Network/natGateways': '2025-05-01',
  'Microsoft.Network/networkInterfaces': '2025-05-01',
  'Microsoft.Network/networkSecurityGroups': '2025-05-01',
  'Microsoft.Network/privateDnsZones': '2024-06-01',
  'Microsoft.Network/privateDnsZones/A': '2024-06-01',
  'Microsoft.Network/privateDnsZones/virtualNetworkLinks': '2024-06-01',
  'Microsoft.Network/privateEndpoints': '2025-05-01',
  'Microsoft.Network/privateEndpoints/privateDnsZoneGroups': '2025-05-01',
  'Microsoft.Network/publicIPAddresses': '2025-05-01',
  'Microsoft.Network/routeTables': '2025-05-01',
  'Microsoft.Network/virtualNetworkGateways': '2025-05-01',
  'Microsoft.Network/virtualNetworks': '2025-05-01',
  'Microsoft.Network/virtualNetworks/subnets': '2025-05-01',
  'Microsoft.Network/virtualNetworks/virtualNetworkPeerings': '2025-05-01',
  'Microsoft.OperationalInsights/workspaces': '2025-07-01',
  'Microsoft.Resources/resourceGroups': '2025-04-01',
} as const;

/** Built-in types of Azure that modules declare or look up, without their version. */
export type ArmType = keyof typeof apiVersions;

/** The type with its version, as a declaration wants it. */
export function versioned(type: ArmType): string {
  return `${type}@${apiVersions[type]}`;
}
