import type { KindText } from '../contract/kind.ts';
import type { onPremisesFields } from './props.ts';

export const onPremisesText: KindText<typeof onPremisesFields> = {
  name: { en: 'On-premises', ja: 'オンプレミス' },
  description: {
    en: 'Your own site, joined by a VPN or ExpressRoute gateway.',
    ja: 'VPNまたはExpressRouteゲートウェイでつながる自社拠点です。',
  },
  searchWords: 'site datacenter office local network gateway 拠点 データセンター',
  fields: {
    addressSpace: { label: { en: 'Address space', ja: 'アドレス空間' } },
    vpnDeviceAddress: {
      label: { en: 'VPN device address', ja: 'VPNデバイスのアドレス' },
      empty: { en: 'Asked for in the export', ja: '書き出し時に変数化' },
    },
    dnsForwarder: {
      label: { en: 'DNS forwards to', ja: 'DNSの転送先' },
      help: {
        en: 'The virtual network that answers for private names. None: only public names are known.',
        ja: 'プライベートな名前を解決する仮想ネットワークです。なしの場合、公開された名前だけを解決します。',
      },
    },
  },
};
