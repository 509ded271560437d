import type { Typed } from '../../kinds/contract/values.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { setValues } from '../../repairs/setValues.ts';
import { defineRule, type Violation } from '../rule.ts';
import { setOf } from '../setOf.ts';

type Message = 'noRole' | 'kubenet' | 'notYet';

export const net016ClusterIdentity = defineRule({
  meta: {
    id: 'NET016',
    area: 'topology',
    severity: 'critical',
    since: '0.1.0',
    sources: [
      'https://learn.microsoft.com/azure/aks/use-managed-identity',
      'https://learn.microsoft.com/azure/aks/egress-udr',
      'https://learn.microsoft.com/azure/aks/internal-lb',
    ],
    references: ['Azure Policy da6e2401-19da-4532-9141-fb8fbde08431', 'PSRule AKS.ManagedIdentity'],
  },
  text: {
    title: {
      en: 'The cluster may not join its own subnets',
      ja: 'クラスターに自身のサブネットへの参加権限がない',
    },
    why: {
      en: 'The identity of the cluster needs Network Contributor on the subnets and the route table it uses. Without the role, creation ends with LinkedAuthorizationFailed, and internal load balancers stay pending.',
      ja: 'クラスターのIDには、使用するサブネットとルートテーブルに対するNetwork Contributorが必要です。ロールがないと作成はLinkedAuthorizationFailedで失敗し、内部ロードバランサーは保留のままになります。',
    },
    remedy: {
      en: 'Use a user-assigned identity. It exists before the cluster, so exports grant it the roles first.',
      ja: 'ユーザー割り当てマネージドIDを使用します。クラスターより先に作成されるため、エクスポートで事前にロールを割り当てられます。',
    },
    messages: {
      noRole: {
        en: 'The system-assigned identity of {resource} does not exist before the cluster, so nobody can grant it Network Contributor on {subnets} in time.',
        ja: '{resource}のシステム割り当てマネージドIDは作成前に存在しないため、{subnets}に対するNetwork Contributorを事前に割り当てられません。',
      },
      notYet: {
        en: 'The system-assigned identity of {resource} has no role on {subnets}. The cluster deploys with the rights of whoever deploys it, but internal load balancers would stay pending.',
        ja: '{resource}のシステム割り当てマネージドIDには、{subnets}に対するロールがありません。クラスターはデプロイ実行者の権限で作成されますが、内部ロードバランサーは保留のままになります。',
      },
      kubenet: {
        en: '{resource} uses kubenet with a route table of yours, which needs a user-assigned identity.',
        ja: '{resource}はkubenetで独自のルートテーブルを使用するため、ユーザー割り当てマネージドIDが必要です。',
      },
    },
  },
  check: (context) =>
    context
      .resourcesOf('aks-cluster')
      .filter(({ props }) => props.identity === 'SystemAssigned')
      .flatMap((cluster) => violationOf(context, cluster) ?? []),
  fix: ({ resource }) => [setValues('aks-cluster', resource, { identity: 'UserAssigned' })],
});

function violationOf(
  context: AnalysisContext,
  cluster: Typed<'aks-cluster'>,
): Violation<Message> | undefined {
  const { id, props } = cluster;
  const balancers = balancerSubnets(context, id);
  const apiServer = props.apiServerAccess === 'vnetIntegration' ? [props.apiServerSubnet] : [];
  const subnets = [...new Set([...context.podSources(id), ...apiServer, ...balancers])].flatMap(
    (subnet) => context.resource('subnet', subnet)?.id ?? [],
  );
  if (subnets.length === 0) return undefined;
  const parameters = { subnets: subnets.map((subnet) => context.nameOf(subnet)).join(', ') };
  const violation = { resource: id, parameters, set: setOf({ subnet: subnets }), related: subnets };
  const hasOwnRoutes = props.outboundType === 'userDefinedRouting';
  if (props.networkMode === 'kubenet' && hasOwnRoutes) return { ...violation, message: 'kubenet' };
  // With node subnets alone, the rights of whoever deploys are enough to create the cluster.
  const isNeeded =
    hasOwnRoutes || props.networkMode === 'podSubnet' || apiServer.length > 0 || balancers.length > 0;
  return isNeeded
    ? { ...violation, message: 'noRole' }
    : { ...violation, message: 'notYet', severity: 'medium' };
}

function balancerSubnets(context: AnalysisContext, cluster: ResourceId): readonly ResourceId[] {
  return context
    .resourcesOf('kubernetes-service')
    .filter(({ props }) => props.cluster === cluster && props.exposure === 'internalLoadBalancer')
    .flatMap(({ parent }) => parent ?? []);
}
