import type { Value } from '../../iac/expression.ts';
import type { AgentPool } from './agentPool.ts';
import type { BicepContext } from '../contract/exportContext.ts';
import { present } from './present.ts';

/** The properties that the first pool of a cluster and a pool of its own have in common. */
export function agentPoolProperties(pool: AgentPool, context: BicepContext) {
  const { scaling, subnet, podSubnet } = pool;
  return {
    type: 'VirtualMachineScaleSets',
    vmSize: pool.vmSize,
    vnetSubnetID: subnet === undefined ? undefined : context.id(subnet),
    podSubnetID: podSubnet === undefined ? undefined : context.id(podSubnet),
    availabilityZones: present(pool.zones),
    enableAutoScaling: 'min' in scaling,
    count: 'min' in scaling ? scaling.min : scaling.count,
    minCount: 'min' in scaling ? scaling.min : undefined,
    maxCount: 'min' in scaling ? scaling.max : undefined,
    maxPods: pool.maxPods,
    osType: pool.osType,
    osSKU: pool.osSku,
    osDiskType: pool.osDiskType,
    enableEncryptionAtHost: pool.hostEncryption,
    enableFIPS: false,
    enableNodePublicIP: pool.nodePublicIp,
    enableUltraSSD: false,
    scaleDownMode: 'Delete',
    networkProfile: hostPorts(pool),
  } satisfies Record<string, Value | undefined>;
}

function hostPorts({ allowedHostPorts }: AgentPool): Value | undefined {
  if (allowedHostPorts.length === 0) return undefined;
  return {
    allowedHostPorts: allowedHostPorts.map(({ start, end, protocol }) => ({
      portStart: start,
      portEnd: end,
      protocol,
    })),
  };
}
