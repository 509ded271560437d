import { block, blocks, type Body } from '../../iac/terraform/ast.ts';
import type { AgentPool } from './agentPool.ts';
import type { TerraformContext } from '../contract/exportContext.ts';
import { present } from './present.ts';

const longestRotationName = 12;

/** The arguments that the first pool of a cluster and a pool of its own have in common. */
export function agentPoolArguments(pool: AgentPool, context: TerraformContext): Body {
  const { scaling, subnet, podSubnet } = pool;
  return {
    name: pool.name,
    vm_size: pool.vmSize,
    vnet_subnet_id: subnet === undefined ? undefined : context.attribute(subnet, 'id'),
    pod_subnet_id: podSubnet === undefined ? undefined : context.attribute(podSubnet, 'id'),
    zones: present(pool.zones),
    auto_scaling_enabled: 'min' in scaling,
    node_count: 'count' in scaling ? scaling.count : undefined,
    min_count: 'min' in scaling ? scaling.min : undefined,
    max_count: 'min' in scaling ? scaling.max : undefined,
    max_pods: pool.maxPods,
    os_sku: pool.osSku,
    os_disk_type: pool.osDiskType,
    fips_enabled: false,
    host_encryption_enabled: pool.hostEncryption,
    node_public_ip_enabled: pool.nodePublicIp,
    temporary_name_for_rotation: rotationName(pool.name),
  };
}

export function agentPoolBlocks(pool: AgentPool): Body {
  return {
    node_network_profile:
      pool.allowedHostPorts.length === 0
        ? undefined
        : block({
            allowed_host_ports: blocks(pool.allowedHostPorts, ({ start, end, protocol }) => ({
              port_start: start,
              port_end: end,
              protocol,
            })),
          }),
    // Left out, every plan would want to take away what Azure fills in.
    upgrade_settings: block({ max_surge: pool.maxSurge }),
  };
}

function rotationName(name: string): string {
  return name.length + 3 <= longestRotationName
    ? `${name}tmp`
    : `${name.slice(0, longestRotationName - 3)}tmp`;
}
