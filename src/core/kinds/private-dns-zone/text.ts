import type { KindText } from '../contract/kind.ts';
import type { privateDnsZoneFields } from './props.ts';

export const privateDnsZoneText: KindText<typeof privateDnsZoneFields> = {
  name: { en: 'Private DNS zone', ja: 'プライベートDNSゾーン' },
  description: {
    en: 'Names that resolve to private addresses in every virtual network linked to it.',
    ja: 'リンクした仮想ネットワーク内で、名前をプライベートアドレスに解決します。',
  },
  searchWords: 'dns privatelink names 名前解決',
  fields: {
    resolutionPolicy: {
      label: { en: 'Where a name is missing', ja: '名前がない場合' },
      options: {
        Default: { en: 'No answer', ja: '応答なし' },
        NxDomainRedirect: { en: 'Ask the Internet', ja: 'インターネットで解決' },
      },
    },
    records: {
      label: { en: 'Own records', ja: '独自のレコード' },
      help: {
        en: 'Private endpoints and clusters keep theirs themselves.',
        ja: 'プライベートエンドポイントとクラスターのレコードは自動で登録されます。',
      },
      columns: {
        name: { label: { en: 'Name', ja: '名前' } },
        address: { label: { en: 'Address', ja: 'アドレス' } },
      },
    },
  },
};
