/**
 * How Container insights collects: what a rule of the portal says, with logs in the newer of its two tables.
 * https://learn.microsoft.com/azure/azure-monitor/containers/kubernetes-monitoring-enable
 */
export const insights = {
  /** The name by which the agent finds the rule. */
  association: 'ContainerInsightsExtension',
  extension: 'ContainerInsights',
  stream: 'Microsoft-ContainerInsights-Group-Default',
  destination: 'workspace',
  settings: {
    dataCollectionSettings: { interval: '1m', namespaceFilteringMode: 'Off', enableContainerLogV2: true },
  },
} as const;
