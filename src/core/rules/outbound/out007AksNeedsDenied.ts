import type { Typed } from '../../kinds/contract/values.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import { allowAksEgress } from '../../repairs/allowAksEgress.ts';
import { prefixesOf } from '../../repairs/clusterNetwork.ts';
import { repairEdit } from '../../repairs/Draft.ts';
import { withFirewallPolicy } from '../../repairs/withFirewallPolicy.ts';
import { aksNeededNames } from '../../reach/facts/aksNeededNames.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { defaultRoute } from '../../reach/facts/defaultRoute.ts';
import { egressOf } from '../../reach/facts/egressOf.ts';
import { firewallAdmits } from '../../reach/facts/firewallAdmits.ts';
import { firewallRules } from '../../reach/facts/firewallRules.ts';
import { defineRule, type Violation } from '../rule.ts';
import { setOf } from '../setOf.ts';

export const out007AksNeedsDenied = defineRule({
  meta: {
    id: 'OUT007',
    area: 'outbound',
    severity: 'critical',
    since: '0.1.0',
    sources: [
      'https://learn.microsoft.com/azure/aks/outbound-rules-control-egress',
      'https://learn.microsoft.com/azure/firewall/fqdn-tags',
    ],
    references: [],
  },
  text: {
    title: {
      en: 'The firewall denies what AKS needs to start',
      ja: 'AKSの起動に必要な通信をファイアウォールが拒否する',
    },
    why: {
      en: 'Nodes fetch images, sign in and reach Azure while they start. Where the firewall denies that, they never become ready.',
      ja: 'ノードは起動時にイメージを取得し、サインインし、Azureに接続します。ファイアウォールで拒否されると、ノードは準備完了になりません。',
    },
    remedy: {
      en: 'Add an application rule with the FQDN tag AzureKubernetesService for every subnet that nodes and pods leave from.',
      ja: 'ノードとPodの送信元となるすべてのサブネットを対象に、FQDNタグAzureKubernetesServiceのアプリケーション規則を追加します。',
    },
    messages: {
      denied: {
        en: '{firewall} does not let {subnets} reach {name}, which {cluster} needs.',
        ja: '{cluster}に必要な{name}への{subnets}からの通信を、{firewall}が許可していません。',
      },
    },
  },
  check: (context) =>
    context
      .resourcesOf('aks-cluster')
      .filter(({ props }) => props.outboundType !== 'none' && props.outboundType !== 'block')
      .flatMap((cluster) => violationsOf(context, cluster)),
  fix: ({ resource, related = [] }, context) => {
    const subnets = related.flatMap((id) => context.resource('subnet', id) ?? []);
    const sources = prefixesOf(subnets);
    const firewall = context.resource('azure-firewall', resource);
    if (firewall === undefined) return [(document) => allowAksEgress(document, resource, sources)];
    return [
      repairEdit((document) =>
        withFirewallPolicy(document, firewall.id, (draft, policy) =>
          draft.apply((current) => allowAksEgress(current, policy, sources)),
        ),
      ),
    ];
  },
});

function violationsOf(
  context: AnalysisContext,
  cluster: Typed<'aks-cluster'>,
): readonly Violation<'denied'>[] {
  const byFirewall = new Map<ResourceId, Typed<'subnet'>[]>();
  for (const id of egressOf(context, cluster.id).filtered) {
    const firewall = defaultRoute(context, id)?.nextHop;
    const subnet = context.resource('subnet', id);
    if (firewall === undefined || subnet === undefined) continue;
    byFirewall.set(firewall, [...(byFirewall.get(firewall) ?? []), subnet]);
  }
  return [...byFirewall].flatMap(([id, subnets]) => violationOf(context, cluster, id, subnets) ?? []);
}

function violationOf(
  context: AnalysisContext,
  cluster: Typed<'aks-cluster'>,
  id: ResourceId,
  subnets: readonly Typed<'subnet'>[],
): Violation<'denied'> | undefined {
  const firewall = context.resource('azure-firewall', id);
  if (firewall === undefined) return undefined;
  const policy = context.resource('firewall-policy', firewall.props.firewallPolicy);
  const rules = firewallRules(context.document, policy?.id ?? null);
  const needs = aksNeededNames(cluster, context.document.settings.region).flatMap((name) => {
    const denied = subnets.filter(({ props }) => !firewallAdmits(rules, [props.addressPrefix], name));
    return denied.length === 0 ? [] : [{ name: name.name, denied }];
  });
  const [first] = needs;
  if (first === undefined) return undefined;
  return {
    resource: policy?.id ?? id,
    message: 'denied',
    subject: `${cluster.id}/${id}`,
    parameters: {
      firewall: firewall.name,
      cluster: cluster.name,
      name: first.name,
      subnets: first.denied.map((subnet) => subnet.name).join(', '),
    },
    set: setOf({ need: needs.flatMap(({ name, denied }) => denied.map((subnet) => `${subnet.id} ${name}`)) }),
    related: [...first.denied.map((subnet) => subnet.id), cluster.id],
    scenario: 'nodes-to-aks-needs',
  };
}
