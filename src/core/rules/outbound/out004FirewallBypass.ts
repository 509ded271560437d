import { repairEdit } from '../../repairs/Draft.ts';
import { routeThroughFirewall } from '../../repairs/routeThroughFirewall.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { bypassesFirewall } from '../../reach/facts/bypassesFirewall.ts';
import { defaultRoute } from '../../reach/facts/defaultRoute.ts';
import { egressOf } from '../../reach/facts/egressOf.ts';
import { firewallsInReach } from '../../reach/facts/firewallsInReach.ts';
import { defineRule, type Violation } from '../rule.ts';
import { setOf } from '../setOf.ts';

type Message = 'beside' | 'longerRoute';

export const out004FirewallBypass = defineRule({
  meta: {
    id: 'OUT004',
    area: 'outbound',
    severity: 'critical',
    since: '0.1.0',
    sources: [
      'https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview',
      'https://learn.microsoft.com/azure/aks/configure-azure-cni-dynamic-ip-allocation',
    ],
    references: [],
  },
  text: {
    title: { en: 'A way leads round the firewall', ja: 'ファイアウォールを迂回する経路がある' },
    why: {
      en: 'Pods leave by the routes of their own subnet. One subnet without the route, or one longer route, is all that a hijacked pod needs to go past the firewall.',
      ja: 'Podの通信は、Podが属するサブネットのルートに従います。ルートのないサブネットや、より長いプレフィックスのルートが1つあるだけで、乗っ取られたPodはファイアウォールを迂回できます。',
    },
    remedy: {
      en: 'Attach the route table with 0.0.0.0/0 to the firewall to every subnet that pods and nodes leave from, and remove routes that send public addresses to the Internet.',
      ja: 'Podとノードの送信元となるすべてのサブネットに、0.0.0.0/0をファイアウォールへ送るルートテーブルを関連付け、パブリックアドレスをインターネットへ直接送るルートを削除します。',
    },
    messages: {
      beside: {
        en: '{resource} does not leave through the firewall, {filtered} does.',
        ja: '{filtered}の通信はファイアウォールを通りますが、{resource}の通信は通りません。',
      },
      longerRoute: {
        en: 'The route {prefix} of {resource} is longer than 0.0.0.0/0 and goes straight to the Internet.',
        ja: '{resource}のルート{prefix}は0.0.0.0/0より優先され、インターネットへ直接送ります。',
      },
    },
  },
  check: (context) => [...longerRoutes(context), ...besides(context)],
  fix: ({ resource, related = [] }, context) => {
    const firewalls = [
      ...[resource, ...related].map((subnet) => firewallOf(context, subnet)),
      ...firewallsInReach(context.document, resource).map(({ id }) => id),
    ];
    return firewalls
      .filter((id) => id !== undefined)
      .slice(0, 1)
      .map((firewall) => repairEdit((document) => routeThroughFirewall(document, [resource], firewall)));
  },
});

function longerRoutes(context: AnalysisContext): readonly Violation<Message>[] {
  return context.resourcesOf('subnet').flatMap(({ id }) => {
    if (firewallOf(context, id) === undefined || context.filtered(id) !== 'no') return [];
    const routes = context
      .effectiveRoutes(id)
      .filter(
        ({ origin, prefix, nextHopType, overriddenBy }) =>
          origin === 'user' && overriddenBy === undefined && bypassesFirewall(prefix, nextHopType),
      );
    const [route] = routes;
    if (route === undefined) return [];
    const table = route.rule?.resource;
    return [
      {
        resource: id,
        message: 'longerRoute',
        parameters: { prefix: route.prefix },
        set: setOf({ prefix: routes.map(({ prefix }) => prefix) }),
        related: table === undefined ? [] : [table],
        scenario: 'pod-to-c2',
      },
    ];
  });
}

function besides(context: AnalysisContext): readonly Violation<Message>[] {
  const found = new Map<ResourceId, Violation<Message>>();
  for (const { id } of context.resourcesOf('aks-cluster')) {
    const { filtered, unfiltered } = egressOf(context, id);
    const [first] = filtered;
    if (first === undefined) continue;
    for (const subnet of unfiltered) {
      if (firewallOf(context, subnet) !== undefined) continue;
      found.set(subnet, {
        resource: subnet,
        message: 'beside',
        parameters: { filtered: context.nameOf(first) },
        set: [],
        related: filtered,
        scenario: 'pod-to-c2',
      });
    }
  }
  return [...found.values()];
}

function firewallOf(context: AnalysisContext, subnet: ResourceId): ResourceId | undefined {
  return context.resource('azure-firewall', defaultRoute(context, subnet)?.nextHop)?.id;
}
