import type { Typed } from '../kinds/contract/values.ts';
import type { ResourceId } from '../model/designDocument.ts';
import type { AnalysisContext } from '../reach/facts/analysisContext.ts';

/** Where a cluster stands in the address plan. */
export interface ClusterNetwork {
  readonly cluster: Typed<'aks-cluster'>;
  readonly nodeSubnets: readonly Typed<'subnet'>[];
  /** Node subnets, and pod subnets where the mode has them. */
  readonly podSources: readonly Typed<'subnet'>[];
  /** The virtual network of the nodes. */
  readonly virtualNetwork: Typed<'virtual-network'> | undefined;
  /** The ranges that pods have as their own addresses inside the virtual network. */
  readonly podRanges: readonly string[];
}

/** The subnets and ranges of a cluster; undefined where the id names no cluster. */
export function clusterNetwork(
  context: AnalysisContext,
  id: ResourceId | null | undefined,
): ClusterNetwork | undefined {
  const cluster = context.resource('aks-cluster', id);
  if (cluster === undefined) return undefined;
  const subnets = (ids: readonly ResourceId[]): readonly Typed<'subnet'>[] =>
    ids.flatMap((subnet) => context.resource('subnet', subnet) ?? []);
  const nodeSubnets = subnets(context.nodeSubnets(cluster.id));
  const podSources = subnets(context.podSources(cluster.id));
  const podSubnets = podSources.filter(({ id: subnet }) => !nodeSubnets.some((node) => node.id === subnet));
  const { networkMode, podCidr } = cluster.props;
  const podRanges =
    networkMode === 'overlay' || networkMode === 'kubenet'
      ? [podCidr]
      : prefixesOf(networkMode === 'podSubnet' ? podSubnets : nodeSubnets);
  const virtualNetwork = context.resource('virtual-network', nodeSubnets[0]?.parent);
  return { cluster, nodeSubnets, podSources, virtualNetwork, podRanges };
}

export function prefixesOf(subnets: readonly Typed<'subnet'>[]): readonly string[] {
  return [...new Set(subnets.map(({ props }) => props.addressPrefix).filter((prefix) => prefix !== ''))];
}
