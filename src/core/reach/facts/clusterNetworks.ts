import type { Typed } from '../../kinds/contract/values.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import type { AnalysisContext } from './analysisContext.ts';
import { virtualNetworkOf } from './virtualNetworkOf.ts';

/** The virtual networks in which the nodes and pods of a cluster stand: one, in a design that deploys. */
export function clusterNetworks(
  context: AnalysisContext,
  cluster: ResourceId,
): readonly Typed<'virtual-network'>[] {
  const ids = new Set(
    context.podSources(cluster).flatMap((subnet) => virtualNetworkOf(context.document, subnet)?.id ?? []),
  );
  return [...ids].flatMap((id) => context.resource('virtual-network', id) ?? []);
}

/** Whether pods have addresses of their own range, which no network knows. */
export function hasPodRange({ props }: Typed<'aks-cluster'>): boolean {
  return props.networkMode === 'overlay' || props.networkMode === 'kubenet';
}
