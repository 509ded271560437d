import type { KindText } from '../contract/kind.ts';
import type { internetFields } from './props.ts';

export const internetText: KindText<typeof internetFields> = {
  name: { en: 'Internet', ja: 'インターネット' },
  description: {
    en: 'Everything outside your network: clients, attackers and the endpoints that AKS needs.',
    ja: '自社ネットワークの外側全体です。クライアント、攻撃者、AKSが必要とするエンドポイントを含みます。',
  },
  searchWords: 'public outside',
  fields: {
    endpoints: {
      label: { en: 'Own endpoints', ja: '独自のエンドポイント' },
      columns: {
        name: { label: { en: 'Name', ja: '名前' } },
        address: { label: { en: 'Address', ja: 'アドレス' } },
        fqdn: { label: { en: 'FQDN', ja: 'FQDN' } },
        serviceTags: { label: { en: 'Service tags', ja: 'サービスタグ' } },
        serviceTagsUnknown: { label: { en: 'Tags unknown', ja: 'タグ不明' } },
        malicious: { label: { en: 'Malicious', ja: '悪意あり' } },
      },
    },
  },
};
