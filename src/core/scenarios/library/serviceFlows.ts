import { catalogue } from '../../kinds/contract/catalogue.ts';
import { privateLinkTarget } from '../../kinds/contract/privateLinkTarget.ts';
import type { Typed } from '../../kinds/contract/values.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import type { Flow } from '../../net/flow.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { virtualNetworkOf } from '../../reach/facts/virtualNetworkOf.ts';

/**
 * Pools that use a service: those of clusters that name it and those in networks that have a private endpoint
 * of it or are peered with one; where there is none of these, any pool.
 */
function poolsOf(context: AnalysisContext, service: ResourceId): readonly Typed<'node-pool'>[] {
  const own = new Set(
    context
      .resourcesOf('private-endpoint')
      .filter(({ props }) => props.target === service)
      .map(({ id }) => virtualNetworkOf(context.document, id)?.id),
  );
  const peered = context.linksOf('peering').flatMap(({ from, to }) => (own.has(from) ? [to] : []));
  const near = new Set([...own, ...peered]);
  const pools = context.resourcesOf('node-pool');
  const naming = new Set(
    context.resourcesOf('aks-cluster').flatMap((cluster) => (names(cluster, service) ? [cluster.id] : [])),
  );
  const users = pools.filter(
    ({ id, props }) =>
      naming.has(props.cluster ?? '') || near.has(virtualNetworkOf(context.document, id)?.id),
  );
  return users.length > 0 ? users : pools;
}

// Values never change, and every service asks every cluster at every edit.
const named = new WeakMap<Typed<'aks-cluster'>['props'], ReadonlySet<ResourceId>>();

function names({ kind, props }: Typed<'aks-cluster'>, service: ResourceId): boolean {
  const known =
    named.get(props) ??
    new Set(
      catalogue(kind)
        ?.references(props)
        .map(({ id }) => id),
    );
  named.set(props, known);
  return known.has(service);
}

/** Connections of nodes and pods to a service of Azure, by its name. */
export function serviceFlows(context: AnalysisContext, service: ResourceId): readonly Flow[] {
  const target = privateLinkTarget(service, context);
  if (target === undefined) return [];
  return poolsOf(context, service).flatMap(({ id }) =>
    (['node', 'pod'] as const).map((type): Flow => ({
      from: { type, pool: id },
      to: { type: 'name', fqdn: target.fqdn },
      protocol: 'TCP',
      port: 443,
      payload: 'benign',
    })),
  );
}
