import { parseCidr } from '../../lib/cidr.ts';
import type { Typed } from '../../kinds/contract/values.ts';
import { meetsInternet } from '../../net/addressRanges.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import type { EffectiveRule } from '../../net/effectiveRule.ts';
import { hasPublicWayIn, publicServicesOn } from '../../reach/facts/hasPublicWayIn.ts';
import { clusterNetwork } from '../../repairs/clusterNetwork.ts';
import { closeToInternet } from '../../repairs/closeToInternet.ts';
import { covers, meets } from '../../repairs/covers.ts';
import { repairEdit } from '../../repairs/Draft.ts';
import { portsCover, portsMeet, portsWithout } from '../../repairs/portRange.ts';
import { defineRule, type Violation } from '../rule.ts';
import { setOf } from '../setOf.ts';

type Message = 'admin' | 'workload';

const adminPorts = ['22', '3389'] as const;
const shortestPrefixLength = 16;

export const in028OpenToInternet = defineRule({
  meta: {
    id: 'IN028',
    area: 'inbound',
    severity: 'critical',
    since: '0.1.0',
    sources: [
      'https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview',
      'https://learn.microsoft.com/azure/aks/concepts-security#network-security',
    ],
    references: [
      'NS-1',
      'CKV_AZURE_9',
      'CKV_AZURE_10',
      'CKV_AZURE_160',
      'CKV_AZURE_77',
      'PSRule NSG.AnyInboundSource',
      'AZU-0047',
      'AZU-0048',
      'AZU-0050',
      'AZU-0074',
    ],
  },
  text: {
    title: {
      en: 'A security group lets the Internet in',
      ja: 'ネットワークセキュリティグループがインターネットからの通信を許可している',
    },
    why: {
      en: 'As soon as anything in the subnet has a public address, it is scanned, its passwords are guessed, and the attacker moves on from there.',
      ja: 'サブネット内のリソースにパブリックIPアドレスが付くと、すぐにスキャンや総当たり攻撃を受け、侵入後の足場にされます。',
    },
    remedy: {
      en: 'Delete the rule. Administer through Azure Bastion; what must be public has a rule for its own port.',
      ja: '規則を削除します。管理にはAzure Bastionを使い、公開が必要なものは該当ポートだけを許可します。',
    },
    messages: {
      admin: {
        en: '{rule} of {resource} lets {sources} reach SSH or RDP in {subnets}.',
        ja: '{resource}の規則{rule}により、{sources}から{subnets}のSSHまたはRDPに到達できます。',
      },
      workload: {
        en: '{rule} of {resource} lets {sources} reach {subnets}, where nodes, pods or the API server stand.',
        ja: '{resource}の規則{rule}により、{sources}からノード、Pod、またはAPIサーバーのある{subnets}に到達できます。',
      },
    },
  },
  check: (context) =>
    context.resourcesOf('network-security-group').flatMap((group): readonly Violation<Message>[] => {
      const subnets = context
        .resourcesOf('subnet')
        .filter(({ props }) => props.networkSecurityGroup === group.id);
      return group.props.securityRules.flatMap(({ name, direction }): readonly Violation<Message>[] => {
        if (direction !== 'Inbound') return [];
        const open = subnets.flatMap((subnet) => openness(context, subnet, name) ?? []);
        if (open.length === 0) return [];
        const isReachable = open.some(({ subnet }) => hasPublicWayIn(context, subnet.id));
        const rule = group.props.securityRules.find((candidate) => candidate.name === name);
        return [
          {
            resource: group.id,
            message: open.some(({ message }) => message === 'admin') ? 'admin' : 'workload',
            subject: name,
            set: setOf({
              subnet: open.map(({ subnet }) => subnet.id),
              protocol: open.map(({ rule: { protocol } }) => protocol),
              source: open.flatMap(({ rule: { sources } }) => sources.filter(isWide)),
              destination: open.flatMap(({ rule: { destinations } }) => destinations),
              port: open.flatMap(({ subnet, ports }) => ports.map((port) => `${port} in ${subnet.id}`)),
            }),
            parameters: {
              rule: name,
              sources: (rule?.sourceAddressPrefixes ?? []).filter(isWide).join(', '),
              subnets: open.map(({ subnet }) => subnet.name).join(', '),
            },
            severity: isReachable ? 'critical' : 'high',
            related: open.map(({ subnet }) => subnet.id),
          },
        ];
      });
    }),
  fix: ({ resource, subject = '' }) => [
    repairEdit((document) => closeToInternet(document, resource, subject, isWide)),
  ],
});

/** What a rule opens in one subnet. */
interface Opening {
  readonly subnet: Typed<'subnet'>;
  readonly message: Message;
  readonly rule: EffectiveRule;
  /** Those that no earlier rule denies. */
  readonly ports: readonly string[];
}

/** What a rule opens in one subnet, if it decides anything there at all. */
function openness(context: AnalysisContext, subnet: Typed<'subnet'>, name: string): Opening | undefined {
  const rules = context.effectiveRules(subnet.id, 'Inbound');
  const index = rules.findIndex((rule) => rule.origin === 'user' && rule.name === name);
  const rule = rules[index];
  if (rule?.access !== 'Allow' || rule.protocol === 'Icmp') return undefined;
  const sources = rule.sources.filter(isWide);
  if (sources.length === 0) return undefined;
  const own = ownPrefixes(context, subnet);
  if (!meets(rule.destinations, own)) return undefined;
  const denies = rules
    .slice(0, index)
    .filter(
      (deny) =>
        deny.access === 'Deny' &&
        covers(deny.sources, sources) &&
        (covers(deny.destinations, rule.destinations) || covers(deny.destinations, own)) &&
        (deny.protocol === '*' || deny.protocol === rule.protocol),
    );
  const isDenied = (ports: readonly string[]): boolean =>
    denies.some((deny) => portsCover(deny.ports, ports));
  const reachesAdmin = (port: string): boolean =>
    rule.protocol !== 'Udp' && portsMeet(rule.ports, [port]) && !isDenied([port]);
  const denied = denies.flatMap(({ ports }) => ports);
  const opening = { subnet, rule, ports: portsWithout(rule.ports, denied) };
  if (adminPorts.some(reachesAdmin)) return { ...opening, message: 'admin' };
  if (!holdsWorkload(context, subnet) || isDenied(rule.ports)) return undefined;
  return isForPublicService(context, subnet, rule) ? undefined : { ...opening, message: 'workload' };
}

/** A source that is, or may be, anybody. */
function isWide(source: string): boolean {
  if (source === '*' || source === 'Internet') return true;
  const range = parseCidr(source);
  return range.ok && range.value.prefixLength < shortestPrefixLength && meetsInternet([source]);
}

function ownPrefixes(context: AnalysisContext, { id, props }: Typed<'subnet'>): readonly string[] {
  const pods = context.resourcesOf('aks-cluster').flatMap((cluster) => {
    const network = clusterNetwork(context, cluster.id);
    return network?.podSources.some((source) => source.id === id) === true ? network.podRanges : [];
  });
  return [props.addressPrefix, ...pods];
}

/** Nodes, pods, or the API server. */
function holdsWorkload(context: AnalysisContext, { id }: Typed<'subnet'>): boolean {
  return context
    .resourcesOf('aks-cluster')
    .some(
      ({ id: cluster, props }) =>
        context.podSources(cluster).includes(id) ||
        (props.apiServerAccess === 'vnetIntegration' && props.apiServerSubnet === id),
    );
}

/** The frontend of a public service needs its port open; its address has no name before it is deployed. */
function isForPublicService(context: AnalysisContext, { id }: Typed<'subnet'>, rule: EffectiveRule): boolean {
  const nodes = context.resourcesOf('node-pool').filter(({ parent }) => parent === id);
  if (nodes.some(({ props }) => props.nodePublicIp)) return false;
  const ports = publicServicesOn(context, id).flatMap(({ props }) =>
    props.ports.map(({ port }) => String(port)),
  );
  return rule.destinations.includes('*') && rule.ports.length > 0 && portsCover(ports, rule.ports);
}
