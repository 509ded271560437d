import type { KindText } from '../contract/kind.ts';
import type { aksClusterFields } from './props.ts';

export const aksClusterText: KindText<typeof aksClusterFields> = {
  name: { en: 'AKS cluster', ja: 'AKSクラスター' },
  description: {
    en: 'The control plane. Microsoft runs it outside your network; your nodes connect to it.',
    ja: 'コントロールプレーンです。自社ネットワークの外でMicrosoftが運用し、ノードから接続します。',
  },
  searchWords: 'control plane api server k8s',
  fields: {
    apiServerAccess: {
      label: { en: 'API server access', ja: 'APIサーバーへのアクセス' },
      options: {
        public: { en: 'Public', ja: 'パブリック' },
        privateLink: { en: 'Private Link', ja: 'Private Link' },
        vnetIntegration: { en: 'VNet integration', ja: 'VNet統合' },
      },
    },
    publicEndpoint: { label: { en: 'Public endpoint as well', ja: 'パブリックエンドポイントも公開' } },
    apiServerSubnet: { label: { en: 'API server subnet', ja: 'APIサーバーのサブネット' } },
    authorizedIpRanges: { label: { en: 'Authorized IP ranges', ja: '承認済みIP範囲' } },
    authorizeEgress: { label: { en: 'Authorize own egress addresses', ja: '自身の送信アドレスを承認' } },
    privateDnsZone: { label: { en: 'Private DNS zone', ja: 'プライベートDNSゾーン' } },
    customPrivateDnsZone: { label: { en: 'Own private DNS zone', ja: '独自のプライベートDNSゾーン' } },
    publicFqdn: { label: { en: 'Public FQDN', ja: 'パブリックFQDN' } },
    runCommand: { label: { en: 'Run command', ja: '実行コマンド' } },
    localAccounts: { label: { en: 'Local accounts', ja: 'ローカルアカウント' } },
    entraId: { label: { en: 'Microsoft Entra ID', ja: 'Microsoft Entra ID' } },
    azureRbac: { label: { en: 'Azure RBAC', ja: 'Azure RBAC' } },
    kubernetesRbac: { label: { en: 'Kubernetes RBAC', ja: 'Kubernetes RBAC' } },
    identity: { label: { en: 'Identity', ja: 'マネージドID' } },
    networkMode: {
      label: { en: 'Network plugin', ja: 'ネットワークプラグイン' },
      options: {
        overlay: { en: 'Azure CNI Overlay', ja: 'Azure CNI Overlay' },
        nodeSubnet: { en: 'Azure CNI, node subnet', ja: 'Azure CNI（ノードサブネット）' },
        podSubnet: { en: 'Azure CNI, pod subnet', ja: 'Azure CNI（ポッドサブネット）' },
        kubenet: { en: 'kubenet', ja: 'kubenet' },
      },
    },
    networkDataplane: { label: { en: 'Data plane', ja: 'データプレーン' } },
    networkPolicy: { label: { en: 'Network policy', ja: 'ネットワークポリシー' } },
    podCidr: { label: { en: 'Pod CIDR', ja: 'ポッドCIDR' } },
    serviceCidr: { label: { en: 'Service CIDR', ja: 'サービスCIDR' } },
    dnsServiceIp: { label: { en: 'DNS service IP', ja: 'DNSサービスIP' } },
    outboundType: { label: { en: 'Outbound type', ja: '送信の種類' } },
    skuTier: { label: { en: 'Pricing tier', ja: '価格レベル' } },
    kubernetesVersion: { label: { en: 'Kubernetes version', ja: 'Kubernetesバージョン' } },
    autoUpgradeChannel: { label: { en: 'Upgrade channel', ja: '自動アップグレードチャネル' } },
    nodeOsUpgradeChannel: { label: { en: 'Node OS channel', ja: 'ノードOSチャネル' } },
    azurePolicy: { label: { en: 'Azure Policy', ja: 'Azure Policy' } },
    keyVaultSecretsProvider: {
      label: { en: 'Key Vault secrets provider', ja: 'Key Vaultシークレットプロバイダー' },
    },
    oidcIssuer: { label: { en: 'OIDC issuer', ja: 'OIDC発行者' } },
    workloadIdentity: { label: { en: 'Workload identity', ja: 'ワークロードID' } },
    imageCleaner: { label: { en: 'Image cleaner', ja: 'イメージクリーナー' } },
    containerRegistry: { label: { en: 'Container registry', ja: 'コンテナーレジストリ' } },
    logAnalytics: { label: { en: 'Log Analytics workspace', ja: 'Log Analyticsワークスペース' } },
    defender: { label: { en: 'Microsoft Defender', ja: 'Microsoft Defender' } },
  },
};
