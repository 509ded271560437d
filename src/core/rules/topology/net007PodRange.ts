import { addressSpaces } from '../../addressing/freeRange.ts';
import type { Typed } from '../../kinds/contract/values.ts';
import { overlaps, parseCidr } from '../../lib/cidr.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { clusterNetworks, hasPodRange } from '../../reach/facts/clusterNetworks.ts';
import { linkedNetworks } from '../../reach/engine/peersOf.ts';
import { readdressPods } from '../../repairs/readdressServices.ts';
import { defineRule, type Violation } from '../rule.ts';
import { setOf } from '../setOf.ts';

type Message = 'network' | 'peer';

export const net007PodRange = defineRule({
  meta: {
    id: 'NET007',
    area: 'topology',
    severity: 'critical',
    since: '0.1.0',
    sources: ['https://learn.microsoft.com/azure/aks/azure-cni-overlay'],
    references: [],
  },
  text: {
    title: { en: 'The pod range of the cluster collides', ja: 'クラスターのポッド範囲が競合している' },
    why: {
      en: 'AKS refuses a pod range that overlaps the network of its nodes. One that overlaps a peer is accepted, and pods cannot reach what stands there.',
      ja: 'ポッド範囲がノードのネットワークと重複すると、AKSは作成を拒否します。ピアとの重複は受け付けられますが、Podからその範囲には到達できません。',
    },
    remedy: {
      en: 'Choose a pod CIDR that no network connected with the cluster has. Another cluster may have the same one.',
      ja: 'クラスターとつながるネットワークと重複しないポッドCIDRを選びます。ほかのクラスターと同じ範囲でもかまいません。',
    },
    messages: {
      network: {
        en: 'The pod CIDR {range} of {resource} overlaps {other}, where its nodes stand.',
        ja: '{resource}のポッドCIDR {range}が、ノードのある{other}と重複しています。',
      },
      peer: {
        en: 'The pod CIDR {range} of {resource} overlaps the peer {other}: pods cannot reach what stands there.',
        ja: '{resource}のポッドCIDR {range}がピアの{other}と重複しているため、Podからその範囲には到達できません。',
      },
    },
  },
  check: (context) =>
    context
      .resourcesOf('aks-cluster')
      .filter(hasPodRange)
      .flatMap((cluster) => violationsOf(context, cluster)),
  fix: ({ resource }) => [(document) => readdressPods(document, resource)],
});

function violationsOf(
  context: AnalysisContext,
  { id, props }: Typed<'aks-cluster'>,
): readonly Violation<Message>[] {
  const { document } = context;
  const parsed = parseCidr(props.podCidr);
  if (!parsed.ok) return [];
  const violation = (message: Message, other: string): readonly Violation<Message>[] => {
    const shared = addressSpaces(document, other).filter((space) => overlaps(space, parsed.value));
    if (shared.length === 0) return [];
    return [
      {
        resource: id,
        message,
        subject: other,
        parameters: { range: props.podCidr, other: context.nameOf(other) },
        set: setOf({ range: props.podCidr, other: shared.map(({ text }) => text) }),
        related: [other],
        severity: message === 'network' ? 'critical' : 'high',
      },
    ];
  };
  const own = clusterNetworks(context, id).map((network) => network.id);
  const peers = new Set(own.flatMap((network) => [...linkedNetworks(document, network)]));
  return [
    ...own.flatMap((network) => violation('network', network)),
    ...[...peers].filter((peer) => !own.includes(peer)).flatMap((peer) => violation('peer', peer)),
  ];
}
