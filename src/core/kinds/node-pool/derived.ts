import { defaultPoolOf } from '../shared/clusterPools.ts';
import type { Derivation, ExportContext } from '../contract/exportContext.ts';
import type { Typed } from '../contract/values.ts';

/** Whether the pool is created by itself, after its cluster, and not as the first pool of it. */
export function isSeparate({ id, props }: Typed<'node-pool'>, context: ExportContext): boolean {
  const cluster = context.resource('aks-cluster', props.cluster);
  return cluster !== undefined && defaultPoolOf(cluster.id, context)?.id !== id;
}

export const nodePoolDerivation: Derivation<'node-pool'> = {
  // Its cluster says it; without one it is left out.
  resourceProviders: () => [],
  notes: ({ name, props }, context) =>
    context.resource('aks-cluster', props.cluster) === undefined
      ? [
          {
            en: `The node pool ${name} is left out: it belongs to no cluster.`,
            ja: `ノードプール ${name} はどのクラスターにも属していないため、出力していません。`,
          },
        ]
      : [],
};
