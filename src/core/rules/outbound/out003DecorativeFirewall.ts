import { repairEdit } from '../../repairs/Draft.ts';
import { routeThroughFirewall } from '../../repairs/routeThroughFirewall.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { firewallsInReach } from '../../reach/facts/firewallsInReach.ts';
import { defineRule } from '../rule.ts';
import { setOf } from '../setOf.ts';

export const out003DecorativeFirewall = defineRule({
  meta: {
    id: 'OUT003',
    area: 'outbound',
    severity: 'high',
    since: '0.1.0',
    sources: [
      'https://learn.microsoft.com/azure/aks/limit-egress-traffic',
      'https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview',
    ],
    references: ['Azure Policy fc5e4038-4584-4632-8c85-c0448d374b2c'],
  },
  text: {
    title: {
      en: 'No workload is routed to the firewall',
      ja: 'ワークロードの通信がファイアウォールを通らない',
    },
    why: {
      en: 'A firewall sees only what a route sends to it. Without one, its rules decide nothing and pods leave unfiltered.',
      ja: 'ファイアウォールが検査するのは、ルートで送られてくる通信だけです。ルートがなければ規則は働かず、Podの通信はそのまま外へ出ます。',
    },
    remedy: {
      en: 'Attach a route table with 0.0.0.0/0 to the firewall to every subnet that pods and nodes leave from.',
      ja: 'Podとノードの送信元となるすべてのサブネットに、0.0.0.0/0をファイアウォールへ送るルートテーブルを関連付けます。',
    },
    messages: {
      unused: {
        en: 'No route of a workload subnet leads to {resource}.',
        ja: 'ワークロードのサブネットに、{resource}へ向かうルートがありません。',
      },
    },
  },
  check: (context) => {
    const sources = workloadSubnets(context);
    if (sources.length === 0) return [];
    const set = setOf({ subnet: sources });
    return context
      .resourcesOf('azure-firewall')
      .filter(({ id }) => !sources.some((subnet) => leadsTo(context, subnet, id)))
      .map(({ id }) => ({ resource: id, message: 'unused', set, related: sources, scenario: 'pod-to-c2' }));
  },
  fix: ({ resource }, context) => {
    const sources = workloadSubnets(context).filter((subnet) =>
      firewallsInReach(context.document, subnet).some(({ id }) => id === resource),
    );
    if (sources.length === 0) return undefined;
    return [repairEdit((document) => routeThroughFirewall(document, sources, resource))];
  },
});

function workloadSubnets(context: AnalysisContext): readonly ResourceId[] {
  return [...new Set(context.resourcesOf('aks-cluster').flatMap(({ id }) => context.podSources(id)))];
}

function leadsTo(context: AnalysisContext, subnet: ResourceId, firewall: ResourceId): boolean {
  return context
    .effectiveRoutes(subnet)
    .some(({ nextHop, overriddenBy }) => nextHop === firewall && overriddenBy === undefined);
}
