import { isPrivate, type Address } from '../../net/address.ts';
import { addressText } from '../../net/addressText.ts';
import { anyOf } from '../../net/anyOf.ts';
import type { Peer } from '../../net/effectiveRule.ts';
import type { World } from '../../net/element.ts';
import type { Tri } from '../../net/flow.ts';
import { matchPrefix } from '../../net/matchPrefix.ts';
import type { End, Outcome } from '../../net/outcome.ts';
import type { Packet } from '../../net/packet.ts';
import type { NodeReference, RuleReference } from '../../net/step.ts';
import { traceFinding } from '../../net/traceFinding.ts';
import { fill } from '../../text/text.ts';
import type { Member, NetworkDesign } from '../contract/networkBehaviour.ts';

type Cluster = Member<'aks-cluster'>;

const apiServerPort = 443;
const integratedPorts = { probe: 9988, backend: 4443 } as const;

const whys = {
  arrive: { en: 'reached', ja: '到達' },
  open: { en: 'answers every address', ja: '任意のアドレスに応答' },
  authorized: { en: 'the source is an authorized range', ja: '送信元が承認済みIP範囲内' },
  refused: { en: 'the source is no authorized range', ja: '送信元が承認済みIP範囲外' },
  unknown: { en: 'the source is known after deployment', ja: '送信元はデプロイ後に確定' },
  probe: { en: 'the health probe does not get through', ja: '正常性プローブが届かない' },
  backend: { en: 'port 4443 is closed', ja: 'ポート4443が閉じている' },
  port: { en: 'listens on 443 only', ja: '待ち受けは443のみ' },
} as const;

const sentences = {
  refused: {
    en: 'The authorized IP ranges of {cluster} do not hold {source}.',
    ja: '{cluster}の承認済みIP範囲に{source}が含まれていません。',
  },
  random: {
    en: 'The source is one of several public addresses, picked at random, and the authorized IP ranges of {cluster} do not hold all of them.',
    ja: '送信元には複数のパブリックIPから無作為に1つが使われますが、{cluster}の承認済みIP範囲に含まれていないものがあります。',
  },
  unknown: {
    en: 'Whether the authorized IP ranges of {cluster} hold the {source} is known only after deployment.',
    ja: '{cluster}の承認済みIP範囲に{source}が含まれるかどうかは、デプロイ後まで分かりません。',
  },
  probe: {
    en: '{group} denies AzureLoadBalancer on port 9988, so the API server of {cluster} does not count as healthy.',
    ja: '{group}がAzureLoadBalancerからのポート9988を拒否するため、{cluster}のAPIサーバーが正常と判定されません。',
  },
  backend: {
    en: '{group} denies {source} on port 4443, where the API server of {cluster} listens behind its load balancer.',
    ja: '{cluster}のAPIサーバーはロードバランサーの背後でポート4443を使いますが、{group}が{source}からの接続を拒否します。',
  },
  port: {
    en: 'The API server of {cluster} listens on port 443 only.',
    ja: '{cluster}のAPIサーバーが待ち受けるのはポート443のみです。',
  },
} as const;

/** The API server as a hop: public, behind a private endpoint, or behind an internal load balancer. */
export function apiServerNode(cluster: Cluster, use: string): NodeReference {
  return {
    id: `api-server:${cluster.id}:${use}`,
    resource: cluster.id,
    icon: 'api-server',
    label: fill({ en: 'API server of {name}', ja: '{name}のAPIサーバー' }, { name: cluster.name }),
  };
}

function isCalled({ port, protocol }: Packet): boolean {
  return port === apiServerPort && protocol === 'TCP';
}

function wrongPort(cluster: Cluster, node: NodeReference): Outcome {
  const end: End = {
    disposition: 'NOT_LISTENING',
    reason: 'API_SERVER_NOT_LISTENING',
    explanation: fill(sentences.port, { cluster: cluster.name }),
  };
  return { type: 'end', passages: [{ node, steps: [{ action: 'drop', why: whys.port }] }], end };
}

/** Whether the authorized ranges hold a source. AKS adds the address of its own load balancer by itself. */
function isAuthorized(cluster: Cluster, source: Address, world: World, design: NetworkDesign): Tri {
  const isBalanced = cluster.props.outboundType === 'loadBalancer';
  if (isBalanced && source.text === design.publicAddress(cluster.id, 'outbound IP').text) return 'yes';
  const isOwn = world.endpointAt(source) === undefined && !isPrivate(source);
  if (cluster.props.authorizeEgress && isOwn) return 'yes';
  return anyOf(cluster.props.authorizedIpRanges, (range) =>
    matchPrefix(range, { address: source }, world.hasTag),
  );
}

/** The public endpoint, which asks the authorized ranges. */
export function receivePublic(cluster: Cluster, node: NodeReference, design: NetworkDesign) {
  const rule: RuleReference = {
    resource: cluster.id,
    property: 'authorizedIpRanges',
    name: 'authorizedIpRanges',
  };
  return (packet: Packet, world: World): Outcome => {
    if (!isCalled(packet)) return wrongPort(cluster, node);
    if (cluster.props.authorizedIpRanges.length === 0) {
      return { type: 'deliver', passages: [{ node, steps: [{ action: 'arrive', why: whys.open }] }] };
    }
    const sources = [packet.source, ...(packet.otherSources ?? [])];
    const answers = sources.map((source) => isAuthorized(cluster, source, world, design));
    if (answers.every((answer) => answer === 'yes')) {
      return {
        type: 'deliver',
        passages: [{ node, steps: [{ action: 'arrive', rule, why: whys.authorized }] }],
      };
    }
    const [disposition, reason, sentence, why] = answers.every((answer) => answer === 'no')
      ? (['REFUSED_AT_DESTINATION', 'API_SERVER_IP_NOT_AUTHORIZED', sentences.refused, whys.refused] as const)
      : answers.includes('maybe')
        ? (['INDETERMINATE', 'ADDRESS_KNOWN_AFTER_DEPLOYMENT', sentences.unknown, whys.unknown] as const)
        : (['INDETERMINATE', 'FIREWALL_SNAT_IP_RANDOM', sentences.random, whys.refused] as const);
    const explanation = fill(sentence, { cluster: cluster.name, source: addressText(packet.source.text) });
    const action = disposition === 'INDETERMINATE' ? 'unknown' : 'deny';
    return {
      type: 'end',
      passages: [{ node, steps: [{ action, rule, why }] }],
      end: { disposition, reason, explanation, rule },
    };
  };
}

/** A private endpoint of Private Link, which asks nobody. */
export function receivePrivate(cluster: Cluster, node: NodeReference) {
  const ignored =
    cluster.props.authorizedIpRanges.length > 0 && cluster.props.apiServerAccess === 'privateLink';
  return (packet: Packet): Outcome =>
    isCalled(packet)
      ? {
          type: 'deliver',
          passages: [{ node, steps: [{ action: 'arrive', why: whys.arrive }] }],
          findings: ignored ? [traceFinding('AUTHORIZED_RANGES_IGNORED_ON_PRIVATE_CLUSTER', cluster.id)] : [],
        }
      : wrongPort(cluster, node);
}

/**
 * The internal load balancer of a VNet-integrated API server: its probe, and the port behind it, need the security
 * group of its subnet. https://learn.microsoft.com/azure/aks/api-server-vnet-integration
 */
export function receiveIntegrated(
  cluster: Cluster,
  node: NodeReference,
  subnet: string,
  design: NetworkDesign,
) {
  const receive = receivePrivate(cluster, node);
  const groupId = design.resource('subnet', subnet)?.props.networkSecurityGroup;
  return (packet: Packet, world: World): Outcome => {
    const denies = (peer: Peer, port: number): boolean =>
      world.admits(subnet, 'Inbound', peer, port) === 'no';
    if (groupId === null || groupId === undefined || !isCalled(packet)) return receive(packet);
    const group = design.node(groupId);
    const parameters = { cluster: cluster.name, group: group.label, source: addressText(packet.source.text) };
    if (denies({ serviceTag: 'AzureLoadBalancer' }, integratedPorts.probe)) {
      return {
        type: 'end',
        passages: [{ node, steps: [{ action: 'drop', why: whys.probe }] }],
        end: {
          disposition: 'TARGET_UNHEALTHY',
          reason: 'LB_PROBE_BLOCKED',
          explanation: fill(sentences.probe, parameters),
          decidedBy: group,
        },
      };
    }
    if (!denies({ address: packet.source.text }, integratedPorts.backend)) return receive(packet);
    return {
      type: 'end',
      passages: [{ node, steps: [{ action: 'deny', by: group, why: whys.backend }] }],
      end: {
        disposition: 'DENIED_IN',
        reason: 'NSG_DENY_IN',
        explanation: fill(sentences.backend, parameters),
        decidedBy: group,
      },
    };
  };
}
