import type { Typed } from '../../kinds/contract/values.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { clusterNetworks, hasPodRange } from '../../reach/facts/clusterNetworks.ts';
import { reservedIn, reservedRanges } from '../../azure/reservedRanges.ts';
import { repairEdit } from '../../repairs/Draft.ts';
import { readdressNetwork } from '../../repairs/readdressNetwork.ts';
import { readdressPods, readdressServices } from '../../repairs/readdressServices.ts';
import { defineRule, type Violation } from '../rule.ts';
import { setOf } from '../setOf.ts';

type Message = 'network' | 'pods' | 'services';

export const net005ReservedRange = defineRule({
  meta: {
    id: 'NET005',
    area: 'topology',
    severity: 'critical',
    since: '0.1.0',
    sources: ['https://learn.microsoft.com/azure/aks/concepts-network-cni-overview'],
    references: [],
  },
  text: {
    title: {
      en: 'A range that AKS keeps for itself is in use',
      ja: 'AKSが予約しているアドレス範囲を使用している',
    },
    why: {
      en: 'AKS uses 169.254.0.0/16, 172.30.0.0/16, 172.31.0.0/16 and 192.0.2.0/24 inside the cluster, and refuses a cluster that overlaps them.',
      ja: 'AKSはクラスター内部で169.254.0.0/16、172.30.0.0/16、172.31.0.0/16、192.0.2.0/24を使用するため、重複するクラスターの作成は拒否されます。',
    },
    remedy: {
      en: 'Choose another range for the network, the pods or the services.',
      ja: 'ネットワーク、Pod、またはサービスの範囲を変更します。',
    },
    messages: {
      network: {
        en: '{range} of {resource} overlaps {reserved}, and {cluster} has nodes there.',
        ja: '{resource}の{range}が{reserved}と重複しており、{cluster}のノードが置かれています。',
      },
      pods: {
        en: 'The pod CIDR {range} of {resource} overlaps {reserved}.',
        ja: '{resource}のポッドCIDR {range}が{reserved}と重複しています。',
      },
      services: {
        en: 'The service CIDR {range} of {resource} overlaps {reserved}.',
        ja: '{resource}のサービスCIDR {range}が{reserved}と重複しています。',
      },
    },
  },
  check: (context) => [
    ...context.resourcesOf('virtual-network').flatMap((network) => networkViolations(context, network)),
    ...context.resourcesOf('aks-cluster').flatMap(clusterViolations),
  ],
  fix: ({ resource, message }) => {
    if (message === 'pods') return [(document) => readdressPods(document, resource)];
    if (message === 'services') return [(document) => readdressServices(document, resource)];
    const isReserved = ({ text }: { readonly text: string }): boolean =>
      reservedIn(reservedRanges.aks, text) !== undefined;
    return [repairEdit((document) => readdressNetwork(document, resource, isReserved))];
  },
});

function networkViolations(
  context: AnalysisContext,
  { id, props }: Typed<'virtual-network'>,
): readonly Violation<Message>[] {
  const clusters = context
    .resourcesOf('aks-cluster')
    .filter((candidate) => clusterNetworks(context, candidate.id).some((network) => network.id === id));
  const [cluster] = clusters;
  if (cluster === undefined) return [];
  return props.addressSpace.flatMap((range) => {
    const reserved = reservedIn(reservedRanges.aks, range)?.text;
    if (reserved === undefined) return [];
    const parameters = { range, reserved, cluster: cluster.name };
    const set = setOf({ reserved, cluster: clusters.map((candidate) => candidate.id) });
    return [{ resource: id, message: 'network', subject: range, parameters, set, related: [cluster.id] }];
  });
}

function clusterViolations(cluster: Typed<'aks-cluster'>): readonly Violation<Message>[] {
  const { podCidr, serviceCidr } = cluster.props;
  const ranges = [
    ...(hasPodRange(cluster) ? [['pods', podCidr] as const] : []),
    ['services', serviceCidr] as const,
  ];
  return ranges.flatMap(([message, range]) => {
    const reserved = reservedIn(reservedRanges.aks, range)?.text;
    return reserved === undefined ? [] : [{ resource: cluster.id, message, parameters: { range, reserved } }];
  });
}
