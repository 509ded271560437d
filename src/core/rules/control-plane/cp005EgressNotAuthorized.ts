import type { Typed } from '../../kinds/contract/values.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import { coversInternet } from '../../net/addressRanges.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { defaultRoute } from '../../reach/facts/defaultRoute.ts';
import { setValues } from '../../repairs/setValues.ts';
import { defineRule, type Violation } from '../rule.ts';
import { setOf } from '../setOf.ts';

/** Ways out whose addresses AKS does not authorize by itself. */
const unlisted = ['firewall', 'natGateway', 'nodes'] as const;
/** Ways out whose addresses nobody knows before the cluster is there. */
const unforeseen = ['managedNatGateway', 'unknown'] as const;

type Message = (typeof unlisted)[number] | (typeof unforeseen)[number];

/** With which addresses a cluster's nodes reach its public API server. */
type Egress = Message | 'loadBalancer' | 'none';

export const cp005EgressNotAuthorized = defineRule({
  meta: {
    id: 'CP005',
    area: 'control-plane',
    severity: 'critical',
    since: '0.1.0',
    sources: [
      'https://learn.microsoft.com/azure/aks/api-server-authorized-ip-ranges',
      'https://learn.microsoft.com/azure/aks/egress-outboundtype',
    ],
    references: [],
  },
  text: {
    title: {
      en: 'The nodes are not in the authorized IP ranges',
      ja: 'ノードの送信アドレスが承認済みIP範囲に含まれていない',
    },
    why: {
      en: 'Nodes reach a public API server over the Internet. Refused there, they never register, and the cluster is never ready.',
      ja: 'ノードはインターネット経由でパブリックなAPIサーバーに接続します。拒否されるとノードを登録できず、クラスターは使用できる状態になりません。',
    },
    remedy: {
      en: 'Authorize the addresses that the cluster leaves with, by reference: all public addresses of the firewall, because it picks one at random.',
      ja: 'クラスターの送信アドレスを参照で承認します。ファイアウォールは送信元をランダムに選ぶため、すべてのパブリックIPアドレスが必要です。',
    },
    messages: {
      firewall: {
        en: 'Nodes of {resource} leave with the public addresses of {via}, which are not authorized.',
        ja: '{resource}のノードは{via}のパブリックIPアドレスから外へ出ますが、承認されていません。',
      },
      natGateway: {
        en: 'Nodes of {resource} leave with the addresses of a NAT gateway, which are not authorized.',
        ja: '{resource}のノードはNATゲートウェイのアドレスから外へ出ますが、承認されていません。',
      },
      nodes: {
        en: 'Nodes of {resource} leave with public addresses of their own, which are not authorized.',
        ja: '{resource}のノードは各自のパブリックIPアドレスから外へ出ますが、承認されていません。',
      },
      managedNatGateway: {
        en: 'The address of the managed NAT gateway of {resource} is known only after creation: authorize it then.',
        ja: '{resource}のマネージドNATゲートウェイのアドレスは作成後に決まります。作成後に承認が必要です。',
      },
      unknown: {
        en: 'Nodes of {resource} leave through something that the design does not describe: its address must be authorized.',
        ja: '{resource}のノードの出口は設計に含まれていません。そのアドレスの承認が必要です。',
      },
    },
  },
  check: (context) =>
    context.resourcesOf('aks-cluster').flatMap((cluster): readonly Violation<Message>[] => {
      const { apiServerAccess, authorizedIpRanges, authorizeEgress } = cluster.props;
      if (
        apiServerAccess !== 'public' ||
        authorizedIpRanges.length === 0 ||
        coversInternet(authorizedIpRanges)
      ) {
        return [];
      }
      const ways = egressesOf(context, cluster);
      const scenario = 'nodes-to-api-server';
      for (const message of authorizeEgress ? [] : unlisted) {
        const way = ways.find(({ type }) => type === message);
        if (way === undefined) continue;
        const related = way.via === undefined ? [] : [way.via];
        const parameters = { via: related.map((id) => context.nameOf(id)).join('') };
        const set = lendersOf(ways, [...unlisted, ...unforeseen]);
        return [{ resource: cluster.id, message, parameters, set, related, scenario }];
      }
      return unforeseen
        .filter((message) => ways.some(({ type }) => type === message))
        .map((message) => ({
          resource: cluster.id,
          message,
          set: lendersOf(ways, [message]),
          severity: 'medium',
          scenario,
        }));
    }),
  fix: ({ resource, message }) =>
    unforeseen.some((type) => type === message)
      ? undefined
      : [setValues('aks-cluster', resource, { authorizeEgress: true })],
});

interface Way {
  readonly type: Egress;
  /** What lends the nodes the addresses that they leave with: a firewall, an appliance, else something at the subnet. */
  readonly lender: string;
  readonly via?: ResourceId;
}

function lendersOf(ways: readonly Way[], types: readonly Egress[]): readonly string[] {
  const lent = ways.filter(({ type }) => types.includes(type));
  return setOf({ lender: lent.map(({ type, lender }) => `${type} ${lender}`) });
}

/** The ways out of all node subnets: a user's default route first, then a node's own address, then the outbound type. */
function egressesOf(context: AnalysisContext, cluster: Typed<'aks-cluster'>): readonly Way[] {
  const pools = context.resourcesOf('node-pool').filter(({ props }) => props.cluster === cluster.id);
  return pools.map(({ parent, props }) => {
    const route = parent === undefined ? undefined : defaultRoute(context, parent);
    const lender = route?.nextHop ?? route?.nextHopAddress ?? parent ?? '';
    if (route?.nextHopType === 'VirtualAppliance') {
      const firewall = context.resource('azure-firewall', route.nextHop);
      return firewall === undefined
        ? { type: 'unknown', lender }
        : { type: 'firewall', lender, via: firewall.id };
    }
    if (route?.nextHopType === 'VirtualNetworkGateway') return { type: 'unknown', lender };
    if (route?.nextHopType === 'None') return { type: 'none', lender };
    return { type: props.nodePublicIp ? 'nodes' : byOutboundType[cluster.props.outboundType], lender };
  });
}

const byOutboundType: Readonly<Record<Typed<'aks-cluster'>['props']['outboundType'], Egress>> = {
  // AKS puts the addresses of its own load balancer into the ranges by itself.
  loadBalancer: 'loadBalancer',
  managedNATGateway: 'managedNatGateway',
  userAssignedNATGateway: 'natGateway',
  userDefinedRouting: 'none',
  none: 'none',
  block: 'none',
};
