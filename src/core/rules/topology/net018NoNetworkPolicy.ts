import type { PropsOf } from '../../kinds/registry/kinds.ts';
import type { Typed } from '../../kinds/contract/values.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { setValues } from '../../repairs/setValues.ts';
import { defineRule } from '../rule.ts';

export const net018NoNetworkPolicy = defineRule({
  meta: {
    id: 'NET018',
    area: 'topology',
    severity: 'high',
    since: '0.1.0',
    sources: [
      'https://learn.microsoft.com/azure/aks/use-network-policies',
      'https://learn.microsoft.com/azure/aks/azure-cni-powered-by-cilium',
    ],
    references: ['CIS 5.4.4', 'NS-1', 'CKV_AZURE_7', 'PSRule AKS.NetworkPolicy', 'AZU-0043'],
  },
  text: {
    title: { en: 'Every pod can reach every other pod', ja: 'どのPodからもほかのPodに到達できる' },
    why: {
      en: 'Without a network policy engine, policies of namespaces are accepted and ignored. A hijacked pod reaches every other pod of the cluster.',
      ja: 'ネットワークポリシーエンジンがないと、NetworkPolicyを作成しても適用されません。乗っ取られたPodは、クラスター内のすべてのPodに到達できます。',
    },
    remedy: {
      en: 'Use Cilium as data plane and policy engine, or Calico where Windows pools or the network mode ask for it. Nodes of an existing cluster are reimaged.',
      ja: 'データプレーンとポリシーにCiliumを使用します。Windowsのノードプールやネットワークモードの制約がある場合はCalicoを使用します。既存クラスターではノードが再イメージ化されます。',
    },
    messages: {
      none: {
        en: '{resource} has no network policy engine.',
        ja: '{resource}にネットワークポリシーエンジンがありません。',
      },
    },
  },
  check: (context) =>
    context
      .resourcesOf('aks-cluster')
      .filter(({ props }) => props.networkPolicy === 'none')
      .map(({ id }) => ({ resource: id, message: 'none' })),
  fix: ({ resource }, context) =>
    context
      .resourcesOf('aks-cluster')
      .filter(({ id }) => id === resource)
      .map((cluster) => setValues('aks-cluster', resource, engineFor(context, cluster))),
});

/** Cilium where both exports accept it; it knows no Windows, no kubenet, and azurerm refuses it with node subnets. */
function engineFor(
  context: AnalysisContext,
  { id, props }: Typed<'aks-cluster'>,
): Partial<PropsOf<'aks-cluster'>> {
  const hasWindows = context
    .resourcesOf('node-pool')
    .some((pool) => pool.props.cluster === id && pool.props.osSku.startsWith('Windows'));
  const isCiliumMode = props.networkMode === 'overlay' || props.networkMode === 'podSubnet';
  return isCiliumMode && !hasWindows
    ? { networkPolicy: 'cilium', networkDataplane: 'cilium' }
    : { networkPolicy: 'calico', networkDataplane: 'azure' };
}
