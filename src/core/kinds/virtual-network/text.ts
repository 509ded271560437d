import type { KindText } from '../contract/kind.ts';
import type { virtualNetworkFields } from './props.ts';

export const virtualNetworkText: KindText<typeof virtualNetworkFields> = {
  name: { en: 'Virtual network', ja: '仮想ネットワーク' },
  description: {
    en: 'An address space of your own; subnets divide it.',
    ja: '自社のアドレス空間です。サブネットに分割して使います。',
  },
  searchWords: 'vpc vnet',
  fields: {
    addressSpace: { label: { en: 'Address space', ja: 'アドレス空間' } },
    dnsServers: { label: { en: 'DNS servers', ja: 'DNSサーバー' } },
    privateDnsZones: { label: { en: 'Private DNS zones', ja: 'プライベートDNSゾーン' } },
  },
};
