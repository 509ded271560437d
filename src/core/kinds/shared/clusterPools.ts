import type { ResourceId } from '../../model/designDocument.ts';
import type { ExportContext } from '../contract/exportContext.ts';
import type { Typed } from '../contract/values.ts';

export type NodePool = Typed<'node-pool'>;

/** The pools of a cluster, in document order. */
export function poolsOf(cluster: ResourceId, context: ExportContext): readonly NodePool[] {
  return context.resourcesOf('node-pool').filter(({ props }) => props.cluster === cluster);
}

/**
 * The pool that is created together with the cluster. Azure wants a system pool of Linux nodes there, so the first
 * such one, and else the one that comes closest.
 */
export function defaultPoolOf(cluster: ResourceId, context: ExportContext): NodePool | undefined {
  const pools = poolsOf(cluster, context);
  const linux = pools.filter(({ props }) => !isWindows(props.osSku));
  return linux.find(({ props }) => props.mode === 'System') ?? linux[0] ?? pools[0];
}

export function isWindows(osSku: string): boolean {
  return osSku.startsWith('Windows');
}

/** Subnets from which nodes or pods of a cluster send, each once, in document order of the pools. */
export function sourceSubnetsOf(cluster: ResourceId, context: ExportContext): readonly Typed<'subnet'>[] {
  const mode = context.resource('aks-cluster', cluster)?.props.networkMode;
  const ids = poolsOf(cluster, context).flatMap(({ parent, props }) => [
    parent,
    ...(mode === 'podSubnet' ? [props.podSubnet] : []),
  ]);
  return [...new Set(ids)].flatMap((id) => context.resource('subnet', id) ?? []);
}
