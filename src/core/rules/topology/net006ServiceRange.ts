import { addressSpaces, subnetRanges } from '../../addressing/freeRange.ts';
import type { Typed } from '../../kinds/contract/values.ts';
import { containsAddress, overlaps, parseAddress, parseCidr, type Cidr } from '../../lib/cidr.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { clusterNetworks, hasPodRange } from '../../reach/facts/clusterNetworks.ts';
import { linkedNetworks } from '../../reach/engine/peersOf.ts';
import { readdressDns, readdressServices } from '../../repairs/readdressServices.ts';
import { defineRule, type Violation } from '../rule.ts';
import { setOf } from '../setOf.ts';

type Message = 'subnet' | 'pods' | 'tooLarge' | 'dns' | 'onlyOne' | 'network' | 'peer';

/** https://learn.microsoft.com/azure/aks/concepts-network-ip-address-planning: smaller than /12. */
const largestPrefixLength = 12;

export const net006ServiceRange = defineRule({
  meta: {
    id: 'NET006',
    area: 'topology',
    severity: 'critical',
    since: '0.1.0',
    sources: ['https://learn.microsoft.com/azure/aks/concepts-network-ip-address-planning'],
    references: [],
  },
  text: {
    title: {
      en: 'The service range of the cluster collides',
      ja: 'クラスターのサービス範囲が競合している',
    },
    why: {
      en: 'AKS refuses a service range that overlaps its network or its pods. One that overlaps a peer is accepted, and what pods send there never leaves the node.',
      ja: 'サービス範囲がネットワークやPodの範囲と重複すると、AKSは作成を拒否します。ピアとの重複は受け付けられますが、Podからその宛先への通信はノードの外へ出ません。',
    },
    remedy: {
      en: 'Choose a range smaller than /12 that nothing else has, and its tenth address for DNS.',
      ja: 'ほかと重複しない、/12より小さい範囲を選び、その10番目のアドレスをDNSに使います。',
    },
    messages: {
      subnet: {
        en: 'The service CIDR {range} of {resource} overlaps {other}.',
        ja: '{resource}のサービスCIDR {range}が{other}と重複しています。',
      },
      pods: {
        en: 'The service CIDR {range} of {resource} overlaps its pod CIDR {other}.',
        ja: '{resource}のサービスCIDR {range}がポッドCIDR {other}と重複しています。',
      },
      tooLarge: {
        en: 'The service CIDR {range} of {resource} must be smaller than /12.',
        ja: '{resource}のサービスCIDR {range}は/12より小さくなければなりません。',
      },
      dns: {
        en: 'The DNS service IP {dns} of {resource} must lie in {range}, and be neither of its first two addresses nor the last.',
        ja: '{resource}のDNSサービスIP {dns}は、{range}の先頭2つと末尾を除くアドレスでなければなりません。',
      },
      onlyOne: {
        en: '{resource} has only one of service CIDR and DNS service IP; it takes both or neither.',
        ja: '{resource}にサービスCIDRとDNSサービスIPの一方しか指定されていません。両方を指定するか、両方とも省略します。',
      },
      network: {
        en: 'The service CIDR {range} of {resource} overlaps {other}: pods cannot reach what stands there.',
        ja: '{resource}のサービスCIDR {range}が{other}と重複しているため、Podからその範囲には到達できません。',
      },
      peer: {
        en: 'The service CIDR {range} of {resource} overlaps the peer {other}: pods cannot reach what stands there.',
        ja: '{resource}のサービスCIDR {range}がピアの{other}と重複しているため、Podからその範囲には到達できません。',
      },
    },
  },
  check: (context) => context.resourcesOf('aks-cluster').flatMap((cluster) => violationsOf(context, cluster)),
  fix: ({ resource, message }) => [
    (document) =>
      message === 'dns' || message === 'onlyOne'
        ? readdressDns(document, resource)
        : readdressServices(document, resource),
  ],
});

function violationsOf(
  context: AnalysisContext,
  cluster: Typed<'aks-cluster'>,
): readonly Violation<Message>[] {
  const { id, props } = cluster;
  const { serviceCidr, dnsServiceIp } = props;
  if (serviceCidr === '' || dnsServiceIp === '') {
    return serviceCidr === dnsServiceIp ? [] : [{ resource: id, message: 'onlyOne' }];
  }
  const parsed = parseCidr(serviceCidr);
  if (!parsed.ok) return [];
  const range = parsed.value;
  const parameters = { range: serviceCidr, dns: dnsServiceIp };
  const pods = hasPodRange(cluster) ? parseCidr(props.podCidr) : undefined;
  const own: readonly (Pick<Violation<Message>, 'message' | 'set'> | false)[] = [
    range.prefixLength <= largestPrefixLength && { message: 'tooLarge', set: setOf({ range: serviceCidr }) },
    !isDnsAddress(range, dnsServiceIp) && { message: 'dns', set: setOf(parameters) },
    pods?.ok === true &&
      overlaps(pods.value, range) && {
        message: 'pods',
        set: setOf({ range: serviceCidr, other: props.podCidr }),
      },
  ];
  return [
    ...own.flatMap((found) =>
      found === false
        ? []
        : [{ ...found, resource: id, parameters: { ...parameters, other: props.podCidr } }],
    ),
    ...networkViolations(context, id, range),
  ];
}

function networkViolations(context: AnalysisContext, id: string, range: Cidr): readonly Violation<Message>[] {
  const { document } = context;
  const violation = (
    message: Message,
    subject: string,
    other: string,
    ranges: readonly Cidr[],
  ): readonly Violation<Message>[] => {
    const shared = ranges.filter((candidate) => overlaps(candidate, range));
    if (shared.length === 0) return [];
    return [
      {
        resource: id,
        message,
        subject,
        severity: message === 'subnet' ? 'critical' : 'high',
        parameters: { range: range.text, other: context.nameOf(other) },
        set: setOf({ range: range.text, other: shared.map(({ text }) => text) }),
        related: [other],
      },
    ];
  };
  return clusterNetworks(context, id).flatMap(({ id: network }) => {
    const inSubnets = violation('subnet', network, network, subnetRanges(document, network));
    const own =
      inSubnets.length > 0
        ? inSubnets
        : violation('network', network, network, addressSpaces(document, network));
    const peers = [...linkedNetworks(document, network)].flatMap((peer) =>
      violation('peer', `${network}/${peer}`, peer, addressSpaces(document, peer)),
    );
    return [...own, ...peers];
  });
}

function isDnsAddress(range: Cidr, text: string): boolean {
  const address = parseAddress(text);
  if (!address.ok || !containsAddress(range, address.value)) return false;
  return address.value > range.start + 1 && address.value < range.end;
}
