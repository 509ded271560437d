import type { KindText } from '../contract/kind.ts';
import type { routeTableFields } from './props.ts';

export const routeTableText: KindText<typeof routeTableFields> = {
  name: { en: 'Route table', ja: 'ルートテーブル' },
  description: {
    en: 'Decides the next hop of every subnet it is attached to.',
    ja: '関連付けたサブネットのネクストホップを決めます。',
  },
  searchWords: 'udr routes',
  fields: {
    bgpRoutePropagation: { label: { en: 'Propagate gateway routes', ja: 'ゲートウェイのルートを伝達' } },
    routes: {
      label: { en: 'Routes', ja: 'ルート' },
      columns: {
        name: { label: { en: 'Name', ja: '名前' } },
        addressPrefix: { label: { en: 'Address prefix', ja: 'アドレスプレフィックス' } },
        nextHopType: { label: { en: 'Next hop type', ja: 'ネクストホップの種類' } },
        nextHop: { label: { en: 'Next hop', ja: 'ネクストホップ' } },
        nextHopIpAddress: { label: { en: 'Next hop address', ja: 'ネクストホップアドレス' } },
      },
    },
  },
};
