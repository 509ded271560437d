import type { KindText } from '../contract/kind.ts';
import type { publicIpFields } from './props.ts';

export const publicIpText: KindText<typeof publicIpFields> = {
  name: { en: 'Public IP address', ja: 'パブリックIPアドレス' },
  description: {
    en: 'An address on the Internet of its own, for what has it attached.',
    ja: '関連付けたリソースがインターネットで使う専用アドレスです。',
  },
  searchWords: 'pip elastic ip',
  fields: {
    zones: { label: { en: 'Availability zones', ja: '可用性ゾーン' } },
    ddosProtection: {
      label: { en: 'DDoS protection', ja: 'DDoS保護' },
      options: {
        VirtualNetworkInherited: { en: 'As the virtual network', ja: '仮想ネットワークに従う' },
        Enabled: { en: 'Enabled', ja: '有効' },
        Disabled: { en: 'Disabled', ja: '無効' },
      },
    },
    domainNameLabel: {
      label: { en: 'DNS label', ja: 'DNSラベル' },
      help: {
        en: 'The public name begins with it. Empty: no name.',
        ja: '公開名の先頭部分です。空の場合、名前は付きません。',
      },
    },
  },
};
