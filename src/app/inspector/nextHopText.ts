import type { NextHopType } from '../../core/net/effectiveRoute.ts';
import type { Text } from '../../core/text/text.ts';

/** Where a route leads that names no address, in the words of the Azure portal. */
export const nextHopText: Readonly<Record<NextHopType, Text>> = {
  VirtualAppliance: { en: 'Virtual appliance', ja: '仮想アプライアンス' },
  Internet: { en: 'Internet', ja: 'インターネット' },
  None: { en: 'None (dropped)', ja: 'なし（破棄）' },
  VnetLocal: { en: 'Virtual network', ja: '仮想ネットワーク' },
  VNetPeering: { en: 'VNet peering', ja: 'VNetピアリング' },
  VirtualNetworkGateway: { en: 'Virtual network gateway', ja: '仮想ネットワークゲートウェイ' },
  VirtualNetworkServiceEndpoint: { en: 'Service endpoint', ja: 'サービスエンドポイント' },
  InterfaceEndpoint: { en: 'Private endpoint', ja: 'プライベートエンドポイント' },
};
