import type { KindText } from '../kind.ts';
import type { onPremisesFields } from './props.ts';

export const onPremisesText: KindText<typeof onPremisesFields> = {
  name: { en: 'On-premises', ja: 'オンプレミス' },
  description: {
    en: 'Your own site, joined by a VPN or ExpressRoute gateway.',
    ja: 'VPNまたはExpressRouteゲートウェイでつながる自社拠点です。',
  },
  fields: {
    addressSpace: { label: { en: 'Address space', ja: 'アドレス空間' } },
    vpnDeviceAddress: { label: { en: 'VPN device address', ja: 'VPNデバイスのアドレス' } },
    dnsForwarder: { label: { en: 'DNS forwards to', ja: 'DNSの転送先' } },
  },
};
