import type { Typed } from '../../kinds/contract/values.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import { meetsInternet } from '../../net/addressRanges.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { defaultRoute } from '../../reach/facts/defaultRoute.ts';
import type { EffectiveRoute } from '../../net/effectiveRoute.ts';
import { addGatewayWithWaf } from '../../repairs/addGatewayWithWaf.ts';
import { repairEdit } from '../../repairs/Draft.ts';
import { translateAtFirewall } from '../../repairs/translateAtFirewall.ts';
import { publicOpenings } from '../publicOpenings.ts';
import { defineRule, type Violation } from '../rule.ts';
import { setOf } from '../setOf.ts';

export const in032AsymmetricReply = defineRule({
  meta: {
    id: 'IN032',
    area: 'inbound',
    severity: 'critical',
    since: '0.1.0',
    sources: [
      'https://learn.microsoft.com/azure/firewall/integrate-lb',
      'https://learn.microsoft.com/azure/aks/limit-egress-traffic',
    ],
    references: [],
  },
  text: {
    title: {
      en: 'Replies of a public service are lost',
      ja: '公開サービスの戻りの通信が失われる',
    },
    why: {
      en: 'Requests arrive through the load balancer, replies leave through a firewall that never saw them and drops them. Every client waits until it times out. A route for the service’s own address changes nothing: replies go to the client’s.',
      ja: '行きの通信はロードバランサーから入り、戻りの通信は行きを見ていないファイアウォールを通るため破棄されます。クライアントはすべてタイムアウトします。戻りの宛先はクライアントのアドレスなので、サービスのアドレスへのルートを追加しても変わりません。',
    },
    remedy: {
      en: 'Make the service internal, with an Application Gateway in front of it or a DNAT rule of the firewall.',
      ja: 'サービスを内部公開に変更し、Application Gatewayを手前に置くか、ファイアウォールのDNAT規則で公開します。',
    },
    messages: {
      asymmetric: {
        en: 'Requests reach {resource} from the Internet; its replies leave through {via}, which never saw them.',
        ja: 'インターネットから{resource}への行きの通信は届きますが、戻りは行きを見ていない{via}を通って出ていきます。',
      },
    },
  },
  check: (context) =>
    context.resourcesOf('kubernetes-service').flatMap((service): readonly Violation<'asymmetric'>[] => {
      if (!isReachedDirectly(service)) return [];
      const leaving = nodeSubnetsOf(context, service).flatMap((subnet) => {
        const route = defaultRoute(context, subnet);
        return route !== undefined && isElsewhere(route) ? [{ subnet, route }] : [];
      });
      const [first] = leaving;
      if (first === undefined) return [];
      const { nextHop } = first.route;
      return [
        {
          resource: service.id,
          message: 'asymmetric',
          parameters: {
            via: nextHop === undefined ? hopOf(first.route) : context.nameOf(nextHop),
          },
          set: [
            ...publicOpenings(service.props, service.props.ports),
            ...setOf({ reply: leaving.map(({ subnet, route }) => `${subnet} ${hopOf(route)}`) }),
          ],
          related: [...leaving.map(({ subnet }) => subnet), ...(nextHop === undefined ? [] : [nextHop])],
          scenario: 'clean-request-to-pod',
        },
      ];
    }),
  fix: ({ resource }, context) => {
    const isWeb = context
      .resource('kubernetes-service', resource)
      ?.props.ports.some(({ protocol }) => protocol === 'HTTP' || protocol === 'HTTPS');
    return [
      repairEdit((document) =>
        isWeb === true ? addGatewayWithWaf(document, resource) : translateAtFirewall(document, resource),
      ),
    ];
  },
});

function isReachedDirectly({ props }: Typed<'kubernetes-service'>): boolean {
  const { exposure, sourceRanges } = props;
  return exposure === 'publicLoadBalancer' && (sourceRanges.length === 0 || meetsInternet(sourceRanges));
}

function nodeSubnetsOf(
  context: AnalysisContext,
  service: Typed<'kubernetes-service'>,
): readonly ResourceId[] {
  return service.props.cluster === null ? [] : context.nodeSubnets(service.props.cluster);
}

function hopOf({ nextHop, nextHopAddress, nextHopType }: EffectiveRoute): string {
  return nextHop ?? nextHopAddress ?? nextHopType;
}

function isElsewhere({ nextHopType }: EffectiveRoute): boolean {
  return nextHopType === 'VirtualAppliance' || nextHopType === 'VirtualNetworkGateway';
}
