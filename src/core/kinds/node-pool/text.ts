import type { KindText } from '../contract/kind.ts';
import type { nodePoolFields } from './props.ts';

export const nodePoolText: KindText<typeof nodePoolFields> = {
  name: { en: 'Node pool', ja: 'ノードプール' },
  description: {
    en: 'The worker nodes, in a subnet of yours. Pods run here.',
    ja: '自社サブネットに置くワーカーノードです。ポッドはここで動きます。',
  },
  searchWords: 'agent pool nodes vmss',
  fields: {
    cluster: { label: { en: 'Cluster', ja: 'クラスター' } },
    mode: { label: { en: 'Mode', ja: 'モード' } },
    vmSize: { label: { en: 'VM size', ja: 'VMサイズ' } },
    osSku: { label: { en: 'Operating system', ja: 'OS' } },
    minCount: { label: { en: 'Minimum nodes', ja: '最小ノード数' } },
    maxCount: { label: { en: 'Maximum nodes', ja: '最大ノード数' } },
    maxPods: { label: { en: 'Pods per node', ja: 'ノードあたりのポッド数' } },
    maxSurge: { label: { en: 'Surge on upgrade', ja: 'アップグレード時のサージ' } },
    zones: { label: { en: 'Availability zones', ja: '可用性ゾーン' } },
    osDiskType: { label: { en: 'OS disk', ja: 'OSディスク' } },
    hostEncryption: { label: { en: 'Encryption at host', ja: 'ホストでの暗号化' } },
    nodePublicIp: { label: { en: 'Public IP per node', ja: 'ノードごとのパブリックIP' } },
    allowedHostPorts: { label: { en: 'Allowed host ports', ja: '許可するホストポート' } },
    onlyCriticalAddons: { label: { en: 'Critical add-ons only', ja: '重要なアドオンのみ' } },
    podSubnet: { label: { en: 'Pod subnet', ja: 'ポッドサブネット' } },
  },
};
