import { defaultPoolOf, poolsOf } from '../shared/clusterPools.ts';
import { diagnosticsProviders } from '../shared/diagnostics.ts';
import type { Derivation } from '../contract/exportContext.ts';
import { clusterInputs, monitoringOf } from './derived.ts';
import { customZoneOf, isPrivate, needsOwnIdentity } from './identities.ts';
import { roleAssignmentsOf } from './roleAssignments.ts';

export const aksClusterDerivation: Derivation<'aks-cluster'> = {
  resourceProviders: (cluster, context) => [
    // Azure makes the nodes, their network and an identity for them in the name of the cluster.
    'Microsoft.Compute',
    'Microsoft.ContainerService',
    'Microsoft.ManagedIdentity',
    'Microsoft.Network',
    ...(cluster.props.azurePolicy ? (['Microsoft.PolicyInsights'] as const) : []),
    ...diagnosticsProviders(monitoringOf(cluster, context)?.workspace),
  ],
  assignsRoles: (cluster, context) => roleAssignmentsOf(cluster, context).length > 0,
  inputs: ({ props }) =>
    props.entraId
      ? [
          {
            key: clusterInputs.adminGroups,
            description: {
              en: 'Object ids of the Microsoft Entra groups whose members administer the cluster.',
              ja: 'クラスターを管理するMicrosoft EntraグループのオブジェクトID。',
            },
            placeholder: ['00000000-0000-0000-0000-000000000000'],
          },
        ]
      : [],
  notes: (cluster, context) => {
    const { id, name, props } = cluster;
    return [
      ...(props.outboundType === 'block'
        ? [
            {
              en: `${name} has the outbound type block, which only preview APIs know: the bundle sets none.`,
              ja: `${name} の送信の種類 block はプレビューAPIでのみ使えるため、バンドルでは none を設定しています。`,
            },
          ]
        : []),
      ...(props.identity !== 'UserAssigned' && needsOwnIdentity(cluster, context)
        ? [
            {
              en: `${name} gets a user-assigned identity although the design says system-assigned: rights in its private DNS zone and over its registry have to be there before it is.`,
              ja: `${name} の設計はシステム割り当てですが、プライベートDNSゾーンやレジストリの権限を作成前に付与する必要があるため、バンドルではユーザー割り当てマネージドIDを使います。`,
            },
          ]
        : []),
      ...(isPrivate(cluster) &&
      props.privateDnsZone === 'custom' &&
      customZoneOf(cluster, context) === undefined
        ? [
            {
              en: `${name} wants a private DNS zone of your own and names none: the bundle lets AKS make one.`,
              ja: `${name} の独自のプライベートDNSゾーンが未指定のため、バンドルではAKSにゾーンを作成させます。`,
            },
          ]
        : []),
      ...(monitoringOf(cluster, context)?.defender === true
        ? [
            {
              en: `${name} runs the sensor of Microsoft Defender: turn on the plan Defender for Containers in the subscription.`,
              ja: `${name} でMicrosoft Defenderのセンサーを使うには、サブスクリプションでDefender for Containersプランを有効にしてください。`,
            },
          ]
        : []),
      ...(poolsOf(id, context).length === 0
        ? [
            {
              en: `${name} has no node pool, and Azure creates no cluster without one: the bundle adds a system pool.`,
              ja: `${name} にはノードプールがなく、Azureではクラスターを作成できないため、バンドルではシステムプールを追加しています。`,
            },
          ]
        : []),
      ...(defaultPoolOf(id, context)?.props.mode === 'User'
        ? [
            {
              en: `${name} has no system pool: the bundle makes its first pool one.`,
              ja: `${name} にはシステムプールがないため、バンドルでは最初のプールをシステムプールにしています。`,
            },
          ]
        : []),
    ];
  },
};
