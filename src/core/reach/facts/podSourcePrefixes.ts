import type { AnalysisContext } from './analysisContext.ts';

/** The ranges that pods and nodes of all clusters leave from. */
export function podSourcePrefixes(context: AnalysisContext): readonly string[] {
  const subnets = new Set(context.resourcesOf('aks-cluster').flatMap(({ id }) => context.podSources(id)));
  return [...subnets].flatMap((id) => context.resource('subnet', id)?.props.addressPrefix ?? []);
}

/** The policies that a firewall is ruled by, with their parents: what an unattached policy says decides nothing. */
export function policiesInForce(context: AnalysisContext): readonly string[] {
  return [
    ...new Set(context.resourcesOf('azure-firewall').flatMap(({ props }) => props.firewallPolicy ?? [])),
  ];
}
