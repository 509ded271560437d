import type { KindText } from '../contract/kind.ts';
import type { virtualMachineFields } from './props.ts';

export const virtualMachineText: KindText<typeof virtualMachineFields> = {
  name: { en: 'Virtual machine', ja: '仮想マシン' },
  description: {
    en: 'A jump box for administrators, or an appliance that forwards packets.',
    ja: '管理者用の踏み台、またはパケットを転送するアプライアンスです。',
  },
  searchWords: 'vm jump box nva server 踏み台',
  fields: {
    vmSize: { label: { en: 'VM size', ja: 'VMサイズ' } },
    image: { label: { en: 'Image', ja: 'イメージ' } },
    privateIpAddress: { label: { en: 'Private IP address', ja: 'プライベートIPアドレス' } },
    publicIpAddress: { label: { en: 'Public IP address', ja: 'パブリックIPアドレス' } },
    networkSecurityGroup: {
      label: { en: 'Group on the interface', ja: 'NICのネットワークセキュリティグループ' },
      help: {
        en: 'Beside the one of the subnet: both must allow.',
        ja: 'サブネットのグループと両方で許可が必要です。',
      },
    },
    ipForwarding: {
      label: { en: 'IP forwarding', ja: 'IP転送' },
      help: {
        en: 'For a router or firewall appliance. Its own rules are not part of the design, so paths through it end as cannot tell.',
        ja: 'ルーターやファイアウォールのアプライアンス用です。機器内のルールは設計に含まれないため、通る経路は判定不可になります。',
      },
    },
    adminUsername: { label: { en: 'Administrator', ja: '管理者名' } },
    encryptionAtHost: { label: { en: 'Encryption at host', ja: 'ホストでの暗号化' } },
  },
};
