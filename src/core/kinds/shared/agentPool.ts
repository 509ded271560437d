import { isWindows, type NodePool } from './clusterPools.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import type { ExportContext } from '../contract/exportContext.ts';
import { defaultsOf } from '../contract/defaultsOf.ts';
import { kinds, type PropsOf } from '../registry/kinds.ts';
import type { Typed } from '../contract/values.ts';

export interface HostPorts {
  readonly start: number;
  readonly end: number;
  readonly protocol: 'TCP' | 'UDP';
}

/** A node pool as Azure sees it, whether it is created with the cluster or after it. */
export interface AgentPool {
  readonly name: string;
  readonly vmSize: string;
  readonly osSku: PropsOf<'node-pool'>['osSku'];
  readonly osType: 'Linux' | 'Windows';
  readonly osDiskType: 'Managed' | 'Ephemeral';
  readonly zones: readonly string[];
  /** Where both ends are the same the pool has a fixed size, and Azure refuses the autoscaler at 0 to 0. */
  readonly scaling: { readonly min: number; readonly max: number } | { readonly count: number };
  readonly maxPods: number;
  readonly hostEncryption: boolean;
  readonly nodePublicIp: boolean;
  readonly allowedHostPorts: readonly HostPorts[];
  readonly onlyCriticalAddons: boolean;
  readonly maxSurge: string;
  readonly subnet: ResourceId | undefined;
  readonly podSubnet: ResourceId | undefined;
}

/** What keeps other pods off a pool for add-ons. https://learn.microsoft.com/azure/aks/use-system-pools */
export const criticalAddonsTaint = 'CriticalAddonsOnly=true:NoSchedule';

/** What a cluster without any pool gets: Azure creates none without one. */
const missingPool: PropsOf<'node-pool'> = {
  ...defaultsOf(kinds['node-pool'].fields),
  mode: 'System',
  maxCount: 3,
};

/** The pool as part of its cluster; undefined stands for the pool that a cluster without any gets. */
export function agentPoolOf(
  pool: NodePool | undefined,
  cluster: Typed<'aks-cluster'>,
  context: ExportContext,
): AgentPool {
  const props = pool?.props ?? missingPool;
  const { minCount, maxCount } = props;
  const podSubnet = cluster.props.networkMode === 'podSubnet' ? props.podSubnet : null;
  return {
    name: pool?.name ?? 'system',
    vmSize: props.vmSize,
    osSku: props.osSku,
    osType: isWindows(props.osSku) ? 'Windows' : 'Linux',
    osDiskType: props.osDiskType,
    zones: props.zones,
    scaling: maxCount > minCount ? { min: minCount, max: maxCount } : { count: minCount },
    maxPods: props.maxPods,
    hostEncryption: props.hostEncryption,
    nodePublicIp: props.nodePublicIp,
    allowedHostPorts: props.nodePublicIp ? props.allowedHostPorts.flatMap(hostPorts) : [],
    onlyCriticalAddons: props.onlyCriticalAddons,
    maxSurge: props.maxSurge === '' ? '10%' : props.maxSurge,
    subnet: context.resource('subnet', pool?.parent)?.id,
    podSubnet: context.resource('subnet', podSubnet)?.id,
  };
}

function hostPorts(text: string): readonly HostPorts[] {
  const [ports = '', protocol] = text.split('/');
  const [start = '', end = start] = ports.split('-');
  return [{ start: Number(start), end: Number(end), protocol: protocol === 'udp' ? 'UDP' : 'TCP' }];
}
