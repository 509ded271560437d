import { addressSpaces } from '../../addressing/freeRange.ts';
import type { Typed, TypedLink } from '../../kinds/contract/values.ts';
import { overlaps } from '../../lib/cidr.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import { removeLink, withDescendants } from '../../model/edits.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { connectNetworks } from '../../repairs/connectNetworks.ts';
import { repairEdit } from '../../repairs/Draft.ts';
import { readdressNetwork } from '../../repairs/readdressNetwork.ts';
import { defineRule, type Violation } from '../rule.ts';
import { setOf } from '../setOf.ts';

type Message = 'overlap' | 'oneSided' | 'duplicate';

export const net002PeeringHalves = defineRule({
  meta: {
    id: 'NET002',
    area: 'topology',
    severity: 'critical',
    since: '0.1.0',
    sources: ['https://learn.microsoft.com/azure/virtual-network/virtual-network-peering-overview'],
    references: ['PSRule VNET.PeerState'],
  },
  text: {
    title: { en: 'A peering does not connect', ja: 'ピアリングが接続されない' },
    why: {
      en: 'Azure refuses to peer networks that overlap, and a peering with one half stays Initiated: no packet passes.',
      ja: 'アドレス空間が重複するネットワークはピアリングできません。片側だけのピアリングは「開始済み」のままで、通信できません。',
    },
    remedy: {
      en: 'Draw one peering in each direction between networks that do not overlap.',
      ja: 'アドレス空間が重複しないネットワーク間に、双方向のピアリングを1つずつ作成します。',
    },
    messages: {
      overlap: {
        en: '{resource} and {other} are peered, and both have {range}.',
        ja: '{resource}と{other}はピアリングされていますが、{range}が重複しています。',
      },
      oneSided: {
        en: '{other} is peered with {resource}, but {resource} not with {other}.',
        ja: '{other}から{resource}へのピアリングはありますが、{resource}から{other}へのピアリングがありません。',
      },
      duplicate: {
        en: '{resource} is peered with {other} twice.',
        ja: '{resource}から{other}へのピアリングが重複しています。',
      },
    },
  },
  check: (context) => {
    const halves = context.linksOf('peering').filter(({ from, to }) => from !== to);
    return [...overlapping(context, halves), ...halfDrawn(context, halves)];
  },
  fix: ({ resource, message, related = [] }, context) => {
    const [other = ''] = related;
    if (message === 'oneSided') return [repairEdit((document) => connectNetworks(document, other, resource))];
    if (message === 'duplicate') {
      const [, ...surplus] = context
        .linksOf('peering')
        .filter(({ from, to }) => from === resource && to === other);
      return surplus.map(({ id }) => removeLink(id));
    }
    // The smaller one moves: less that people know by heart changes.
    const size = (id: ResourceId): number => withDescendants(context.document, [id]).size;
    const [moved, kept] = size(other) <= size(resource) ? [other, resource] : [resource, other];
    const fixed = addressSpaces(context.document, kept);
    return [
      repairEdit((document) =>
        readdressNetwork(document, moved, (range) => fixed.some((space) => overlaps(space, range))),
      ),
    ];
  },
});

type Halves = readonly TypedLink<'peering'>[];

function overlapping(context: AnalysisContext, halves: Halves): readonly Violation<Message>[] {
  const seen = new Set<string>();
  return halves.flatMap(({ from, to }) => {
    const pair = [from, to].toSorted().join(' ');
    if (seen.has(pair)) return [];
    seen.add(pair);
    const [own, others] = [from, to].map((id) => addressSpaces(context.document, id));
    const shared = (others ?? []).filter((space) => own?.some((mine) => overlaps(mine, space)));
    const [range] = shared;
    if (range === undefined) return [];
    const parameters = { other: context.nameOf(to), range: range.text };
    const set = setOf({ range: shared.map(({ text }) => text) });
    return [{ resource: from, message: 'overlap', subject: to, parameters, set, related: [to] }];
  });
}

function halfDrawn(context: AnalysisContext, halves: Halves): readonly Violation<Message>[] {
  const seen = new Set<string>();
  return halves.flatMap(({ from, to }): readonly Violation<Message>[] => {
    if (seen.has(`${from} ${to}`)) return [];
    seen.add(`${from} ${to}`);
    const [source, target] = [from, to].map((id) => context.resource('virtual-network', id));
    if (source === undefined || target === undefined) return [];
    return [
      ...(halves.some((half) => half.from === to && half.to === from)
        ? []
        : [violation('oneSided', target, source)]),
      ...(halves.filter((half) => half.from === from && half.to === to).length > 1
        ? [violation('duplicate', source, target)]
        : []),
    ];
  });
}

function violation(
  message: Message,
  network: Typed<'virtual-network'>,
  other: Typed<'virtual-network'>,
): Violation<Message> {
  const parameters = { other: other.name };
  return { resource: network.id, message, subject: other.id, parameters, set: [], related: [other.id] };
}
