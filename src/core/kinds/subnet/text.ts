import type { KindText } from '../contract/kind.ts';
import type { subnetFields } from './props.ts';

export const subnetText: KindText<typeof subnetFields> = {
  name: { en: 'Subnet', ja: 'サブネット' },
  description: {
    en: 'A range of the virtual network with its own rules and routes.',
    ja: '独自の規則とルートを持つ、仮想ネットワーク内のアドレス範囲です。',
  },
  searchWords: 'subnetwork segment',
  fields: {
    addressPrefix: { label: { en: 'Address range', ja: 'アドレス範囲' } },
    networkSecurityGroup: { label: { en: 'Network security group', ja: 'ネットワークセキュリティグループ' } },
    routeTable: { label: { en: 'Route table', ja: 'ルートテーブル' } },
    natGateway: { label: { en: 'NAT gateway', ja: 'NATゲートウェイ' } },
    delegation: { label: { en: 'Delegation', ja: '委任' } },
    defaultOutboundAccess: { label: { en: 'Default outbound access', ja: '既定の送信アクセス' } },
    privateEndpointNetworkPolicies: {
      label: { en: 'Private endpoint policies', ja: 'プライベートエンドポイントのポリシー' },
    },
    serviceEndpoints: { label: { en: 'Service endpoints', ja: 'サービスエンドポイント' } },
  },
};
