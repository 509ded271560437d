import { ref } from '../../iac/expression.ts';
import { block, resource } from '../../iac/terraform/ast.ts';
import { agentPoolOf, criticalAddonsTaint } from '../shared/agentPool.ts';
import { agentPoolArguments, agentPoolBlocks } from '../shared/agentPoolArguments.ts';
import type { TerraformExporter } from '../contract/exportContext.ts';
import { isSeparate } from './derived.ts';

const type = 'azurerm_kubernetes_cluster_node_pool';

export const nodePoolTerraform: TerraformExporter<'node-pool'> = {
  type,
  area: 'cluster',
  statements: (nodePool, context) => {
    const { id, props } = nodePool;
    const cluster = context.resource('aks-cluster', props.cluster);
    // The first pool is created with the cluster.
    if (cluster === undefined || !isSeparate(nodePool, context)) return [];
    const pool = agentPoolOf(nodePool, cluster, context);
    const { name, ...others } = agentPoolArguments(pool, context);
    return [
      resource(
        type,
        context.label(id),
        {
          name,
          kubernetes_cluster_id: context.attribute(cluster.id, 'id'),
          mode: props.mode,
          ...others,
          os_type: pool.osType,
          node_taints: pool.onlyCriticalAddons ? [criticalAddonsTaint] : undefined,
          ...agentPoolBlocks(pool),
          lifecycle: 'min' in pool.scaling ? block({ ignore_changes: [ref('node_count')] }) : undefined,
        },
        { origin: id },
      ),
    ];
  },
};
