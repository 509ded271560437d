import type { KindText } from '../contract/kind.ts';
import type { virtualNetworkGatewayFields } from './props.ts';

export const virtualNetworkGatewayText: KindText<typeof virtualNetworkGatewayFields> = {
  name: { en: 'Virtual network gateway', ja: '仮想ネットワークゲートウェイ' },
  description: {
    en: 'Joins your own sites by VPN or ExpressRoute.',
    ja: '自社拠点をVPNまたはExpressRouteで接続します。',
  },
  searchWords: 'vpn expressroute vng er gateway',
  fields: {
    gatewayType: {
      label: { en: 'Type', ja: '種類' },
      options: {
        Vpn: { en: 'VPN', ja: 'VPN' },
        ExpressRoute: { en: 'ExpressRoute', ja: 'ExpressRoute' },
      },
    },
    vpnSku: { label: { en: 'SKU', ja: 'SKU' } },
    expressRouteSku: { label: { en: 'SKU', ja: 'SKU' } },
    activeActive: { label: { en: 'Active-active', ja: 'アクティブ/アクティブ' } },
    bgp: {
      label: { en: 'BGP', ja: 'BGP' },
      help: {
        en: 'Routes of the sites are learned; without it only their address spaces are known.',
        ja: '拠点の経路を学習します。オフの場合は拠点のアドレス空間だけを使います。',
      },
    },
    sites: {
      label: { en: 'Sites', ja: '接続する拠点' },
      help: {
        en: 'Each is an On-premises zone of the drawing.',
        ja: 'キャンバス上のオンプレミスから選びます。',
      },
    },
  },
};
