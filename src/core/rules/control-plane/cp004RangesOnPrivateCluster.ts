import { apiServerExposure } from '../../reach/facts/apiServerExposure.ts';
import { setValues } from '../../repairs/setValues.ts';
import { defineRule } from '../rule.ts';

export const cp004RangesOnPrivateCluster = defineRule({
  meta: {
    id: 'CP004',
    area: 'control-plane',
    severity: 'critical',
    since: '0.1.0',
    sources: ['https://learn.microsoft.com/azure/aks/api-server-authorized-ip-ranges'],
    references: [],
  },
  text: {
    title: {
      en: 'A private API server cannot have authorized IP ranges',
      ja: 'プライベートなAPIサーバーに承認済みIP範囲は設定できない',
    },
    why: {
      en: 'Azure rejects the cluster. The ranges guard a public endpoint, and there is none.',
      ja: 'クラスターの作成はAzureに拒否されます。承認済みIP範囲はパブリックエンドポイントのための設定で、このクラスターにはそれがありません。',
    },
    remedy: {
      en: 'Take the ranges out. Security groups decide who reaches a private API server.',
      ja: '承認済みIP範囲を削除します。プライベートなAPIサーバーへの到達は、ネットワークセキュリティグループで制御します。',
    },
    messages: {
      ranges: {
        en: '{resource} is private and has authorized IP ranges: Azure rejects the pair.',
        ja: '{resource}はプライベートなのに承認済みIP範囲があり、Azureに拒否されます。',
      },
    },
  },
  check: (context) =>
    context
      .resourcesOf('aks-cluster')
      .filter((cluster) => {
        const { isPublic, hasRanges } = apiServerExposure(cluster);
        return !isPublic && hasRanges;
      })
      .map(({ id }) => ({ resource: id, message: 'ranges' })),
  fix: ({ resource }) => [
    setValues('aks-cluster', resource, { authorizedIpRanges: [], authorizeEgress: false }),
  ],
});
