import type { KindText } from '../contract/kind.ts';
import type { bastionFields } from './props.ts';

export const bastionText: KindText<typeof bastionFields> = {
  name: { en: 'Bastion', ja: 'Bastion' },
  description: {
    en: 'Administrators reach machines through it without a public address on them.',
    ja: '管理者が、パブリックアドレスを持たない仮想マシンへ接続するための入口です。',
  },
  searchWords: 'jump rdp ssh 踏み台',
  fields: {
    sku: { label: { en: 'SKU', ja: 'SKU' } },
    zones: { label: { en: 'Availability zones', ja: '可用性ゾーン' } },
    tunneling: {
      label: { en: 'Native client tunnels', ja: 'ネイティブクライアントのトンネル' },
      help: {
        en: 'az network bastion tunnel and own SSH clients; Standard and above.',
        ja: 'az network bastion tunnelと手元のSSHクライアントで使います。Standard以上が必要です。',
      },
    },
    copyPaste: { label: { en: 'Copy and paste', ja: 'コピーと貼り付け' } },
  },
};
