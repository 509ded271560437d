import type { KindText } from '../contract/kind.ts';
import type { peeringFields } from './props.ts';

export const peeringText: KindText<typeof peeringFields> = {
  name: { en: 'Peering', ja: 'ピアリング' },
  description: {
    en: 'Joins two virtual networks; it reaches no further than these two.',
    ja: '2つの仮想ネットワークをつなぎます。その先のネットワークには届きません。',
  },
  searchWords: 'connect vnets 接続',
  fields: {
    allowVirtualNetworkAccess: { label: { en: 'Allow access to the peer', ja: 'ピアへのアクセスを許可' } },
    allowForwardedTraffic: { label: { en: 'Allow forwarded traffic', ja: '転送されたトラフィックを許可' } },
    allowGatewayTransit: { label: { en: 'Allow gateway transit', ja: 'ゲートウェイ転送を許可' } },
    useRemoteGateways: { label: { en: 'Use remote gateways', ja: 'リモートゲートウェイを使用' } },
  },
};
