/**
 * Facts about Azure that expire: names, addresses and lists that Microsoft changes without notice. Last read on
 * the date of `datedFacts.readOn`.
 */
export const datedFacts = {
  readOn: '2026-08-21',
  /** What a node needs to start beside the API server. https://learn.microsoft.com/azure/aks/outbound-rules-control-egress */
  requiredByAks: [
    'mcr.microsoft.com',
    '*.data.mcr.microsoft.com',
    'mcr-0001.mcr-msedge.net',
    'management.azure.com',
    'login.microsoftonline.com',
    'packages.microsoft.com',
    'acs-mirror.azureedge.net',
    'packages.aks.azure.com',
  ],
  /** Names that the built-in infrastructure rule collection of Azure Firewall allows. */
  infrastructure: ['login.microsoftonline.com'],
} as const;

/** The names that an FQDN tag of Azure Firewall stands for; none for a tag whose names are not published. */
export function fqdnsOfTag(tag: string, region: string): readonly string[] {
  if (tag !== 'AzureKubernetesService') return [];
  return [`*.hcp.${region}.azmk8s.io`, ...datedFacts.requiredByAks];
}

/** Zone of Private Link -> the suffix of the public names that lead into it, where it is not the same without `privatelink`. https://learn.microsoft.com/azure/private-link/private-endpoint-dns */
const irregularPublicSuffixes: Readonly<Record<string, string>> = {
  'privatelink.vaultcore.azure.net': 'vault.azure.net',
};

/** The suffix of the public names that lead into a zone of Private Link; undefined for any other zone. */
export function publicSuffixOf(zone: string): string | undefined {
  // The API server of a private cluster has a public name of another form, which does not lead into its zone.
  if (!zone.startsWith('privatelink.') || zone.endsWith('.azmk8s.io')) return undefined;
  return irregularPublicSuffixes[zone] ?? zone.slice('privatelink.'.length);
}

/** Service endpoint -> the service tags whose addresses it routes. https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview */
export const serviceEndpointTags: Readonly<Record<string, readonly string[]>> = {
  'Microsoft.Storage': ['Storage'],
  'Microsoft.Storage.Global': ['Storage'],
  'Microsoft.Sql': ['Sql'],
  'Microsoft.KeyVault': ['AzureKeyVault'],
  'Microsoft.ContainerRegistry': ['AzureContainerRegistry'],
  'Microsoft.AzureCosmosDB': ['AzureCosmosDB'],
  'Microsoft.ServiceBus': ['ServiceBus'],
  'Microsoft.EventHub': ['EventHub'],
  'Microsoft.Web': ['AppService'],
  'Microsoft.CognitiveServices': ['CognitiveServicesManagement'],
};
