import { resource } from '../../iac/bicep/ast.ts';
import { ref } from '../../iac/expression.ts';
import { agentPoolOf, criticalAddonsTaint } from '../shared/agentPool.ts';
import { agentPoolProperties } from '../shared/agentPoolProperties.ts';
import { versioned } from '../../azure/apiVersions.ts';
import { bicepDependsOn } from '../shared/bicepDependsOn.ts';
import { poolsOf } from '../shared/clusterPools.ts';
import type { BicepContext, BicepExporter } from '../contract/exportContext.ts';
import type { Typed } from '../contract/values.ts';
import { isSeparate } from './derived.ts';

export const nodePoolBicep: BicepExporter<'node-pool'> = {
  area: 'cluster',
  statements: (nodePool, context) => {
    const { id, props } = nodePool;
    const cluster = context.resource('aks-cluster', props.cluster);
    // The first pool is created with the cluster.
    if (cluster === undefined || !isSeparate(nodePool, context)) return [];
    const pool = agentPoolOf(nodePool, cluster, context);
    return [
      resource(
        context.symbol(id),
        versioned('Microsoft.ContainerService/managedClusters/agentPools'),
        {
          parent: context.found(cluster.id),
          name: pool.name,
          properties: {
            mode: props.mode,
            ...agentPoolProperties(pool, context),
            scaleSetPriority: 'Regular',
            nodeTaints: pool.onlyCriticalAddons ? [criticalAddonsTaint] : undefined,
            upgradeSettings: { maxSurge: pool.maxSurge, maxUnavailable: '0' },
          },
          dependsOn: bicepDependsOn(
            'Azure changes the pools of a cluster one at a time.',
            context.published(previous(nodePool, cluster.id, context), 'ready'),
          ),
        },
        { origin: id },
      ),
    ];
  },
  publishes: { ready: ({ id }, context) => [ref(context.symbol(id))] },
};

function previous({ id }: Typed<'node-pool'>, cluster: string, context: BicepContext): string | undefined {
  const separate = poolsOf(cluster, context).filter((pool) => isSeparate(pool, context));
  return separate[separate.findIndex((pool) => pool.id === id) - 1]?.id;
}
