/** A few words for each decision of the gateway. */
export const gatewayTexts = {
  proxy: { en: 'ends the connection and starts its own', ja: '接続を終端し、新しい接続を開始' },
  noListener: { en: 'no listener on this port', ja: 'このポートのリスナーなし' },
  noBackend: { en: 'the listener has no backend', ja: 'リスナーにバックエンドなし' },
  redirect: { en: 'answers with a redirect to HTTPS', ja: 'HTTPSへのリダイレクトで応答' },
} as const;

/** Whole sentences. Placeholders: gateway, why. */
export const gatewaySentences = {
  policyRequired: {
    en: 'Azure refuses {gateway}: the SKU WAF_v2 needs a WAF policy.',
    ja: 'WAF_v2 SKUにはWAFポリシーが必須のため、Azureは{gateway}を拒否します。',
  },
  defaultRoute: {
    en: 'The default route of the subnet of {gateway} must lead to the Internet.',
    ja: '{gateway}のサブネットの既定ルートは、インターネットを向いている必要があります。',
  },
  gatewayManager: {
    en: 'The security group of {gateway} must allow GatewayManager on ports 65200-65535.',
    ja: '{gateway}のネットワークセキュリティグループで、GatewayManagerからのポート65200-65535を許可する必要があります。',
  },
  outboundInternet: {
    en: 'The security group of {gateway} must not deny traffic to the Internet; Azure refuses that.',
    ja: '{gateway}のネットワークセキュリティグループがインターネットへの通信を拒否しており、Azureはこの構成を拒否します。',
  },
  loadBalancer: {
    en: 'The security group of {gateway} must allow AzureLoadBalancer, which probes the gateway.',
    ja: '{gateway}のネットワークセキュリティグループで、正常性を確認するAzureLoadBalancerを許可する必要があります。',
  },
  noListener: {
    en: '{gateway} has no listener on this port, so the connection times out.',
    ja: '{gateway}にこのポートのリスナーがないため、接続がタイムアウトします。',
  },
  noBackend: {
    en: 'The listener of {gateway} has no backend that is drawn.',
    ja: '{gateway}のリスナーに、図にあるバックエンドがありません。',
  },
  unreachable: {
    en: '{gateway} reaches no backend and answers 502. {why}',
    ja: '{gateway}からバックエンドに到達できず、502を返します。{why}',
  },
} as const;
