import { addFirewallEgress } from '../../repairs/addFirewallEgress.ts';
import { repairEdit } from '../../repairs/Draft.ts';
import { routeThroughFirewall } from '../../repairs/routeThroughFirewall.ts';
import type { Typed } from '../../kinds/contract/values.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { defaultRoute } from '../../reach/facts/defaultRoute.ts';
import { firewallsInReach } from '../../reach/facts/firewallsInReach.ts';
import { defineRule, type Violation } from '../rule.ts';
import { setOf } from '../setOf.ts';

type Message = 'noTable' | 'noRoute' | 'wrongHop' | 'learned';

export const out005NoDefaultRoute = defineRule({
  meta: {
    id: 'OUT005',
    area: 'outbound',
    severity: 'critical',
    since: '0.1.0',
    sources: [
      'https://learn.microsoft.com/azure/aks/egress-udr',
      'https://learn.microsoft.com/azure/aks/egress-outboundtype',
    ],
    references: [],
  },
  text: {
    title: {
      en: 'User-defined routing without a default route',
      ja: 'ユーザー定義ルーティングに既定のルートがない',
    },
    why: {
      en: 'With userDefinedRouting AKS makes no way out of its own. It refuses to create the cluster unless 0.0.0.0/0 leads to an appliance or a gateway beforehand.',
      ja: 'userDefinedRoutingでは、AKSは送信経路を用意しません。0.0.0.0/0がアプライアンスまたはゲートウェイを向いていないと、クラスターの作成は拒否されます。',
    },
    remedy: {
      en: 'Attach a route table with 0.0.0.0/0 to the firewall before the cluster is created.',
      ja: 'クラスターの作成前に、0.0.0.0/0をファイアウォールへ送るルートテーブルを関連付けます。',
    },
    messages: {
      noTable: {
        en: '{cluster} uses userDefinedRouting, but {resource} has no route table.',
        ja: '{cluster}はuserDefinedRoutingですが、{resource}にルートテーブルがありません。',
      },
      noRoute: {
        en: '{cluster} uses userDefinedRouting, but {resource} has no route for 0.0.0.0/0.',
        ja: '{cluster}はuserDefinedRoutingですが、{resource}に0.0.0.0/0のルートがありません。',
      },
      wrongHop: {
        en: '{cluster} uses userDefinedRouting, but 0.0.0.0/0 of {resource} has next hop {nextHop}.',
        ja: '{cluster}はuserDefinedRoutingですが、{resource}の0.0.0.0/0のネクストホップが{nextHop}です。',
      },
      learned: {
        en: '{resource} has 0.0.0.0/0 only as long as a gateway announces it.',
        ja: '{resource}の0.0.0.0/0は、ゲートウェイが広報している間だけ有効です。',
      },
    },
  },
  check: (context) =>
    context
      .resourcesOf('aks-cluster')
      .filter(({ props }) => props.outboundType === 'userDefinedRouting')
      .flatMap((cluster) =>
        context.nodeSubnets(cluster.id).flatMap((subnet) => violationOf(context, cluster, subnet) ?? []),
      ),
  fix: ({ resource, message, related = [] }, context) => {
    if (message === 'learned') return undefined;
    const firewall = firewallsInReach(context.document, resource)[0]?.id;
    if (firewall !== undefined) {
      return [repairEdit((document) => routeThroughFirewall(document, [resource], firewall))];
    }
    return related.map((cluster) => repairEdit((document) => addFirewallEgress(document, cluster)));
  },
});

function violationOf(
  context: AnalysisContext,
  cluster: Typed<'aks-cluster'>,
  subnet: ResourceId,
): Violation<Message> | undefined {
  const route = defaultRoute(context, subnet);
  const violation = {
    resource: subnet,
    subject: cluster.id,
    set: [],
    parameters: { cluster: cluster.name, nextHop: route?.nextHopType ?? '' },
    related: [cluster.id],
  };
  if (route?.origin === 'bgp' && isPrivate(cluster)) {
    return { ...violation, message: 'learned', severity: 'medium' };
  }
  if (route?.origin === 'user') {
    const leads = route.nextHopType === 'VirtualAppliance' || route.nextHopType === 'VirtualNetworkGateway';
    if (leads) return undefined;
    return { ...violation, message: 'wrongHop', set: setOf({ nextHop: route.nextHopType }) };
  }
  const table = context.resource('subnet', subnet)?.props.routeTable;
  return {
    ...violation,
    message: context.resource('route-table', table) === undefined ? 'noTable' : 'noRoute',
  };
}

function isPrivate({ props }: Typed<'aks-cluster'>): boolean {
  return (
    props.apiServerAccess === 'privateLink' ||
    (props.apiServerAccess === 'vnetIntegration' && !props.publicEndpoint)
  );
}
