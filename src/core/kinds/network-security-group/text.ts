import type { KindText } from '../contract/kind.ts';
import type { networkSecurityGroupFields } from './props.ts';

export const networkSecurityGroupText: KindText<typeof networkSecurityGroupFields> = {
  name: { en: 'Network security group', ja: 'ネットワークセキュリティグループ' },
  description: {
    en: 'Filters by address and port on every subnet it is attached to.',
    ja: '関連付けたサブネットで、アドレスとポートによりフィルターします。',
  },
  searchWords: 'nsg security group acl',
  fields: {
    securityRules: {
      label: { en: 'Security rules', ja: 'セキュリティ規則' },
      columns: {
        name: { label: { en: 'Name', ja: '名前' } },
        priority: { label: { en: 'Priority', ja: '優先度' } },
        direction: { label: { en: 'Direction', ja: '方向' } },
        access: { label: { en: 'Access', ja: 'アクション' } },
        protocol: { label: { en: 'Protocol', ja: 'プロトコル' } },
        sourceAddressPrefixes: { label: { en: 'Source', ja: '送信元' } },
        destinationAddressPrefixes: { label: { en: 'Destination', ja: '宛先' } },
        destinationPortRanges: { label: { en: 'Ports', ja: 'ポート' } },
      },
    },
  },
};
