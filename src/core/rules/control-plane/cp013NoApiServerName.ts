import { apiServerExposure } from '../../reach/facts/apiServerExposure.ts';
import { setValues } from '../../repairs/setValues.ts';
import { defineRule } from '../rule.ts';

export const cp013NoApiServerName = defineRule({
  meta: {
    id: 'CP013',
    area: 'control-plane',
    severity: 'high',
    since: '0.1.0',
    sources: ['https://learn.microsoft.com/azure/aks/private-clusters'],
    references: [],
  },
  text: {
    title: {
      en: 'The private API server has no name',
      ja: 'プライベートなAPIサーバーの名前が解決できない',
    },
    why: {
      en: 'Without a private DNS zone and without a public FQDN nothing resolves the API server. Azure does not support the pair.',
      ja: 'プライベートDNSゾーンもパブリックFQDNもないため、APIサーバーの名前を解決できません。Azureではサポートされない組み合わせです。',
    },
    remedy: {
      en: 'Let AKS make a private DNS zone, or turn the public FQDN on: it resolves to the private address.',
      ja: 'AKSにプライベートDNSゾーンを作成させるか、パブリックFQDNを有効にします。パブリックFQDNはプライベートアドレスに解決されます。',
    },
    messages: {
      noName: {
        en: '{resource} is private, with no private DNS zone and no public FQDN.',
        ja: '{resource}はプライベートで、プライベートDNSゾーンもパブリックFQDNもありません。',
      },
    },
  },
  check: (context) =>
    context
      .resourcesOf('aks-cluster')
      .filter(
        (cluster) =>
          !apiServerExposure(cluster).isPublic &&
          cluster.props.privateDnsZone === 'none' &&
          !cluster.props.publicFqdn,
      )
      .map(({ id }) => ({ resource: id, message: 'noName', scenario: 'nodes-to-api-server' })),
  fix: ({ resource }) => [setValues('aks-cluster', resource, { privateDnsZone: 'system' })],
});
