import type { KindText } from '../contract/kind.ts';
import type { privateEndpointFields } from './props.ts';

export const privateEndpointText: KindText<typeof privateEndpointFields> = {
  name: { en: 'Private endpoint', ja: 'プライベートエンドポイント' },
  description: {
    en: 'A private address in your subnet for a service that Azure runs.',
    ja: 'Azureが運用するサービスに、自社サブネット内のプライベートアドレスで接続します。',
  },
  searchWords: 'private link pe',
  fields: {
    target: {
      label: { en: 'Service', ja: '接続先サービス' },
      help: {
        en: 'A registry must be Premium to have one.',
        ja: 'コンテナーレジストリはPremiumの場合に接続できます。',
      },
    },
    privateIpAddress: { label: { en: 'Private IP address', ja: 'プライベートIPアドレス' } },
    privateDnsZone: {
      label: { en: 'Private DNS zone', ja: 'プライベートDNSゾーン' },
      help: {
        en: 'Without it the name of the service keeps its public address.',
        ja: '未設定の場合、サービス名はパブリックアドレスのまま解決されます。',
      },
    },
  },
};
