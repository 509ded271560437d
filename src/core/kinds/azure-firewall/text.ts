import type { KindText } from '../contract/kind.ts';
import type { azureFirewallFields } from './props.ts';

export const azureFirewallText: KindText<typeof azureFirewallFields> = {
  name: { en: 'Azure Firewall', ja: 'Azure Firewall' },
  description: {
    en: 'Filters what leaves by name and address, and denies what no rule allows.',
    ja: '外へ出る通信を名前とアドレスでフィルターし、許可規則のない通信を拒否します。',
  },
  searchWords: 'afw egress',
  fields: {
    skuTier: { label: { en: 'SKU tier', ja: 'SKUレベル' } },
    zones: { label: { en: 'Availability zones', ja: '可用性ゾーン' } },
    firewallPolicy: { label: { en: 'Firewall policy', ja: 'ファイアウォールポリシー' } },
    publicIpAddressCount: { label: { en: 'Public IP addresses', ja: 'パブリックIPアドレス数' } },
    privateIpAddress: { label: { en: 'Private IP address', ja: 'プライベートIPアドレス' } },
    forcedTunnelling: { label: { en: 'Forced tunnelling', ja: '強制トンネリング' } },
  },
};
