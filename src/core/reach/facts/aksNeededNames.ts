import type { Typed } from '../../kinds/contract/values.ts';
import { datedFacts } from '../../azure/datedFacts.ts';
import type { NeededName } from './firewallAdmits.ts';

const fqdnTags = ['AzureKubernetesService'];

/** The names that nodes of a cluster must reach to start; a private API server is reached by its address. */
export function aksNeededNames(cluster: Typed<'aks-cluster'>, region: string): readonly NeededName[] {
  const apiServer = cluster.props.apiServerAccess === 'public' ? [`*.hcp.${region}.azmk8s.io`] : [];
  return [...datedFacts.requiredByAks, ...apiServer].map((name) => ({ name, fqdnTags }));
}
