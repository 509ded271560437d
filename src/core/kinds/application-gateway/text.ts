import type { KindText } from '../contract/kind.ts';
import type { applicationGatewayFields } from './props.ts';

export const applicationGatewayText: KindText<typeof applicationGatewayFields> = {
  name: { en: 'Application Gateway', ja: 'Application Gateway' },
  description: {
    en: 'Ends requests from the Internet, inspects them with a WAF and passes them on.',
    ja: 'インターネットからの要求を受け、WAFで検査してから転送します。',
  },
  searchWords: 'agw appgw ingress load balancer waf alb',
  fields: {
    skuTier: { label: { en: 'SKU tier', ja: 'SKUレベル' } },
    zones: { label: { en: 'Availability zones', ja: '可用性ゾーン' } },
    minCapacity: { label: { en: 'Minimum instances', ja: '最小インスタンス数' } },
    maxCapacity: { label: { en: 'Maximum instances', ja: '最大インスタンス数' } },
    wafPolicy: { label: { en: 'WAF policy', ja: 'WAFポリシー' } },
    publicFrontend: { label: { en: 'Public frontend', ja: 'パブリックフロントエンド' } },
    privateIpAddress: {
      label: { en: 'Private frontend address', ja: 'プライベートフロントエンドのアドレス' },
    },
    networkIsolation: { label: { en: 'Network isolation', ja: 'ネットワーク分離' } },
    sslPolicy: { label: { en: 'TLS policy', ja: 'TLSポリシー' } },
    http2: { label: { en: 'HTTP/2', ja: 'HTTP/2' } },
    listeners: {
      label: { en: 'Listeners', ja: 'リスナー' },
      columns: {
        name: { label: { en: 'Name', ja: '名前' } },
        frontend: { label: { en: 'Frontend', ja: 'フロントエンド' } },
        protocol: { label: { en: 'Protocol', ja: 'プロトコル' } },
        port: { label: { en: 'Port', ja: 'ポート' } },
        hostName: { label: { en: 'Host name', ja: 'ホスト名' } },
        redirectToHttps: { label: { en: 'Redirect to HTTPS', ja: 'HTTPSへリダイレクト' } },
        wafPolicy: { label: { en: 'WAF policy', ja: 'WAFポリシー' } },
        backend: { label: { en: 'Backend', ja: 'バックエンド' } },
        backendPort: { label: { en: 'Backend port', ja: 'バックエンドポート' } },
        backendProtocol: { label: { en: 'Backend protocol', ja: 'バックエンドプロトコル' } },
      },
    },
  },
};
