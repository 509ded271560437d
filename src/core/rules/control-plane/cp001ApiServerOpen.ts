import { apiServerExposure } from '../../reach/facts/apiServerExposure.ts';
import { repairEdit } from '../../repairs/Draft.ts';
import { makeApiServerPrivate } from '../../repairs/makeApiServerPrivate.ts';
import { defineRule } from '../rule.ts';

export const cp001ApiServerOpen = defineRule({
  meta: {
    id: 'CP001',
    area: 'control-plane',
    severity: 'critical',
    since: '0.1.0',
    sources: [
      'https://learn.microsoft.com/azure/aks/api-server-authorized-ip-ranges',
      'https://learn.microsoft.com/azure/aks/api-server-vnet-integration',
    ],
    references: [
      'CIS 5.4.1',
      'NS-2',
      'Azure Policy 0e246bcf-5f6f-4f87-bc6f-775d4712c7ea',
      'CKV_AZURE_6',
      'PSRule AKS.AuthorizedIPs',
      'AZU-0041',
    ],
  },
  text: {
    title: {
      en: 'Anyone on the Internet can reach the API server',
      ja: 'インターネットの誰からでもAPIサーバーに到達できる',
    },
    why: {
      en: 'A stolen kubeconfig or token works from anywhere, passwords can be guessed, and a flaw in the API server is open to everyone.',
      ja: '盗まれたkubeconfigやトークンがどこからでも使えます。資格情報の総当たりや、APIサーバーの脆弱性を突く攻撃も誰でも試せます。',
    },
    remedy: {
      en: 'Give the API server a private address with VNet integration. On a running cluster this cannot be taken back and needs a restart; authorized IP ranges are the smaller step.',
      ja: 'VNet統合でAPIサーバーをプライベートアドレスにします。稼働中のクラスターでは元に戻せず、再起動が必要です。承認済みIP範囲の設定だけでも攻撃元を絞れます。',
    },
    messages: {
      open: {
        en: 'The API server of {resource} has a public endpoint without authorized IP ranges.',
        ja: '{resource}のAPIサーバーにはパブリックエンドポイントがあり、承認済みIP範囲が設定されていません。',
      },
    },
  },
  check: (context) =>
    context
      .resourcesOf('aks-cluster')
      .filter((cluster) => {
        const { isPublic, hasRanges } = apiServerExposure(cluster);
        return isPublic && !hasRanges;
      })
      .map(({ id }) => ({ resource: id, message: 'open', scenario: 'attacker-to-api-server' })),
  fix: ({ resource }) => [repairEdit((document) => makeApiServerPrivate(document, resource))],
});
