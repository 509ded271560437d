import type { Typed } from '../kinds/values.ts';
import type { NeededName } from './firewallAdmits.ts';

const fqdnTags = ['AzureKubernetesService'];

// https://learn.microsoft.com/azure/aks/outbound-rules-control-egress, as of 2026-06-18
const always = [
  'mcr.microsoft.com',
  '*.data.mcr.microsoft.com',
  'mcr-0001.mcr-msedge.net',
  'management.azure.com',
  'login.microsoftonline.com',
  'packages.microsoft.com',
  'acs-mirror.azureedge.net',
  'packages.aks.azure.com',
];

/** The names that nodes of a cluster must reach to start; a private API server is reached by its address. */
export function aksNeededNames(cluster: Typed<'aks-cluster'>, region: string): readonly NeededName[] {
  const apiServer = cluster.props.apiServerAccess === 'public' ? [`*.hcp.${region}.azmk8s.io`] : [];
  return [...always, ...apiServer].map((name) => ({ name, fqdnTags }));
}
