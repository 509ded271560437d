import type { KindText } from '../contract/kind.ts';
import type { natGatewayFields } from './props.ts';

export const natGatewayText: KindText<typeof natGatewayFields> = {
  name: { en: 'NAT gateway', ja: 'NATゲートウェイ' },
  description: {
    en: 'Gives a subnet a stable address on its way out; it filters nothing.',
    ja: 'サブネットの送信元アドレスを固定します。フィルターはしません。',
  },
  searchWords: 'natgw snat outbound egress',
  fields: {
    sku: {
      label: { en: 'SKU', ja: 'SKU' },
      help: {
        en: 'StandardV2 stands in all availability zones.',
        ja: 'StandardV2はすべての可用性ゾーンに配置されます。',
      },
    },
    zone: {
      label: { en: 'Availability zone', ja: '可用性ゾーン' },
      options: { none: { en: 'None', ja: 'なし' } },
    },
    idleTimeoutInMinutes: { label: { en: 'Idle timeout, minutes', ja: 'アイドルタイムアウト（分）' } },
    publicIpAddressCount: { label: { en: 'Public IP addresses', ja: 'パブリックIPアドレス数' } },
  },
};
