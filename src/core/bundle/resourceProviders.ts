/**
 * What a subscription must have registered before anything of a bundle can be created in it; registering costs nothing.
 * https://learn.microsoft.com/azure/azure-resource-manager/management/azure-services-resource-providers
 */
export const resourceProviders = [
  'Microsoft.Compute',
  'Microsoft.ContainerRegistry',
  'Microsoft.ContainerService',
  'Microsoft.Insights',
  'Microsoft.KeyVault',
  'Microsoft.ManagedIdentity',
  'Microsoft.Network',
  'Microsoft.OperationalInsights',
  'Microsoft.PolicyInsights',
] as const;
