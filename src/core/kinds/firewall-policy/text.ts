import type { KindText } from '../contract/kind.ts';
import type { firewallPolicyFields } from './props.ts';

export const firewallPolicyText: KindText<typeof firewallPolicyFields> = {
  name: { en: 'Firewall policy', ja: 'ファイアウォールポリシー' },
  description: {
    en: 'The rules of one or several firewalls.',
    ja: '1つまたは複数のファイアウォールの規則です。',
  },
  searchWords: 'afwp rules collection',
  fields: {
    sku: { label: { en: 'SKU', ja: 'SKU' } },
    threatIntelMode: { label: { en: 'Threat intelligence', ja: '脅威インテリジェンス' } },
    intrusionDetection: { label: { en: 'Intrusion detection (IDPS)', ja: '侵入検出と防止（IDPS）' } },
    dnsProxy: { label: { en: 'DNS proxy', ja: 'DNSプロキシ' } },
    dnsServers: { label: { en: 'DNS servers', ja: 'DNSサーバー' } },
    snatPrivateRanges: { label: { en: 'Private ranges without SNAT', ja: 'SNATしないプライベート範囲' } },
    basePolicy: { label: { en: 'Parent policy', ja: '親ポリシー' } },
    natRules: {
      label: { en: 'DNAT rules', ja: 'DNAT規則' },
      columns: {
        name: { label: { en: 'Name', ja: '名前' } },
        groupPriority: { label: { en: 'Group priority', ja: 'グループの優先度' } },
        priority: { label: { en: 'Collection priority', ja: 'コレクションの優先度' } },
        protocols: { label: { en: 'Protocols', ja: 'プロトコル' } },
        sourceAddresses: { label: { en: 'Sources', ja: '送信元' } },
        destinationAddress: { label: { en: 'Destination', ja: '宛先' } },
        destinationPort: { label: { en: 'Port', ja: 'ポート' } },
        translatedService: { label: { en: 'Translated to service', ja: '変換先のサービス' } },
        translatedAddress: { label: { en: 'Translated address', ja: '変換後のアドレス' } },
        translatedPort: { label: { en: 'Translated port', ja: '変換後のポート' } },
      },
    },
    networkRules: {
      label: { en: 'Network rules', ja: 'ネットワーク規則' },
      columns: {
        name: { label: { en: 'Name', ja: '名前' } },
        groupPriority: { label: { en: 'Group priority', ja: 'グループの優先度' } },
        priority: { label: { en: 'Collection priority', ja: 'コレクションの優先度' } },
        action: { label: { en: 'Action', ja: 'アクション' } },
        sourceAddresses: { label: { en: 'Sources', ja: '送信元' } },
        protocols: { label: { en: 'Protocols', ja: 'プロトコル' } },
        destinationAddresses: { label: { en: 'Destinations', ja: '宛先' } },
        destinationFqdns: { label: { en: 'Destination FQDNs', ja: '宛先FQDN' } },
        destinationPorts: { label: { en: 'Ports', ja: 'ポート' } },
      },
    },
    applicationRules: {
      label: { en: 'Application rules', ja: 'アプリケーション規則' },
      columns: {
        name: { label: { en: 'Name', ja: '名前' } },
        groupPriority: { label: { en: 'Group priority', ja: 'グループの優先度' } },
        priority: { label: { en: 'Collection priority', ja: 'コレクションの優先度' } },
        action: { label: { en: 'Action', ja: 'アクション' } },
        sourceAddresses: { label: { en: 'Sources', ja: '送信元' } },
        protocols: { label: { en: 'Protocols', ja: 'プロトコル' } },
        targetFqdns: { label: { en: 'FQDNs', ja: 'FQDN' } },
        fqdnTags: { label: { en: 'FQDN tags', ja: 'FQDNタグ' } },
      },
    },
  },
};
