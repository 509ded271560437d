import { isPrivate, type Address } from '../../net/address.ts';
import { anyOf } from '../../net/anyOf.ts';
import type { Element, World } from '../../net/element.ts';
import type { Tri } from '../../net/flow.ts';
import { matchPrefix } from '../../net/matchPrefix.ts';
import type { ApiServer, PrivateZone, PublicName } from '../../net/NetworkPart.ts';
import type { End, Outcome } from '../../net/outcome.ts';
import type { Packet } from '../../net/packet.ts';
import type { SecurityGroup, SecurityRule } from '../../net/securityGroup.ts';
import type { NodeReference, RuleReference } from '../../net/step.ts';
import { traceFinding } from '../../net/traceFinding.ts';
import { fill, verbatim } from '../../text/text.ts';
import type { Member, NetworkBehaviour, NetworkDesign } from '../networkBehaviour.ts';

type Cluster = Member<'aks-cluster'>;

const apiServerPort = 443;
const nodePorts = '30000-32767';

const whys = {
  arrive: { en: 'reached', ja: '到達' },
  open: { en: 'answers every address', ja: '任意のアドレスに応答' },
  authorized: { en: 'the source is an authorized range', ja: '送信元が承認済みIP範囲内' },
  refused: { en: 'the source is no authorized range', ja: '送信元が承認済みIP範囲外' },
  unknown: { en: 'the source is known after deployment', ja: '送信元はデプロイ後に確定' },
  port: { en: 'listens on 443 only', ja: '待ち受けは443のみ' },
} as const;

const sentences = {
  refused: {
    en: 'The authorized IP ranges of {cluster} do not hold {source}.',
    ja: '{cluster}の承認済みIP範囲に{source}が含まれていません。',
  },
  random: {
    en: 'The firewall picks one of its public addresses at random, and the authorized IP ranges of {cluster} do not hold all of them.',
    ja: 'ファイアウォールは複数のパブリックIPから無作為に1つを選びますが、{cluster}の承認済みIP範囲に含まれていないものがあります。',
  },
  unknown: {
    en: 'Whether the authorized IP ranges of {cluster} hold the {source} is known only after deployment.',
    ja: '{cluster}の承認済みIP範囲に{source}が含まれるかどうかは、デプロイ後まで分かりません。',
  },
  port: {
    en: 'The API server of {cluster} listens on port 443 only.',
    ja: '{cluster}のAPIサーバーが待ち受けるのはポート443のみです。',
  },
} as const;

function apiServerNode(cluster: Cluster, use: string): NodeReference {
  return {
    id: `api-server:${cluster.id}:${use}`,
    resource: cluster.id,
    icon: 'api-server',
    label: fill({ en: 'API server of {name}', ja: '{name}のAPIサーバー' }, { name: cluster.name }),
  };
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
  if (source.text === design.publicAddress(cluster.id, 'outbound IP').text) return 'yes';
  const isOwn = world.endpointAt(source) === undefined && !isPrivate(source);
  if (cluster.props.authorizeEgress && isOwn) return 'yes';
  return anyOf(cluster.props.authorizedIpRanges, (range) =>
    matchPrefix(range, { address: source }, world.hasTag),
  );
}

function receivePublic(cluster: Cluster, node: NodeReference, design: NetworkDesign) {
  const rule: RuleReference = {
    resource: cluster.id,
    property: 'authorizedIpRanges',
    name: 'authorizedIpRanges',
  };
  return (packet: Packet, world: World): Outcome => {
    if (packet.port !== apiServerPort) return wrongPort(cluster, node);
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
    const explanation = fill(sentence, { cluster: cluster.name, source: packet.source.text });
    const action = disposition === 'INDETERMINATE' ? 'unknown' : 'deny';
    return {
      type: 'end',
      passages: [{ node, steps: [{ action, rule, why }] }],
      end: { disposition, reason, explanation, rule },
    };
  };
}

function receivePrivate(cluster: Cluster, node: NodeReference) {
  const ignored =
    cluster.props.authorizedIpRanges.length > 0 && cluster.props.apiServerAccess === 'privateLink';
  return (packet: Packet): Outcome =>
    packet.port === apiServerPort
      ? {
          type: 'deliver',
          passages: [{ node, steps: [{ action: 'arrive', why: whys.arrive }] }],
          findings: ignored ? [traceFinding('AUTHORIZED_RANGES_IGNORED_ON_PRIVATE_CLUSTER', cluster.id)] : [],
        }
      : wrongPort(cluster, node);
}

/** The group that AKS keeps at the network interfaces of nodes: it opens services and allowed host ports, no more. */
function managedGroup(cluster: Cluster, design: NetworkDesign): SecurityGroup {
  const allow = (
    name: string,
    sources: readonly string[],
    destinations: readonly string[],
    ports: readonly string[],
  ): Omit<SecurityRule, 'priority'> => ({
    name,
    access: 'Allow',
    protocol: '*',
    sources,
    destinations,
    ports,
  });
  const ofCluster = <T extends { readonly props: { readonly cluster: string | null } }>(
    items: readonly T[],
  ) => items.filter(({ props }) => props.cluster === cluster.id);
  const nodeAddresses = ofCluster(design.resourcesOf('node-pool')).flatMap(
    ({ id }) => design.address(id, 'node')?.text ?? [],
  );
  const services = ofCluster(design.resourcesOf('kubernetes-service')).flatMap(({ id, name, props }) => {
    const isPublic = props.exposure === 'publicLoadBalancer';
    const frontend = isPublic ? design.publicAddress(id) : design.address(id, 'frontend');
    if (props.exposure === 'gateway' || frontend === undefined) return [];
    if (!isPublic && props.sourceRanges.length === 0) return [];
    const sources = props.sourceRanges.length === 0 ? ['Internet'] : props.sourceRanges;
    if (!props.floatingIp) return [allow(name, sources, nodeAddresses, [nodePorts])];
    return [
      allow(
        name,
        sources,
        [frontend.text],
        props.ports.map(({ port }) => `${port}`),
      ),
    ];
  });
  const hostPorts = ofCluster(design.resourcesOf('node-pool')).flatMap(({ id, name, props }) => {
    const ports = props.allowedHostPorts.map((text) => text.split('/')[0] ?? '');
    const node = design.address(id, 'node');
    return ports.length === 0 || node === undefined ? [] : [allow(name, ['Internet'], [node.text], ports)];
  });
  return {
    id: `managed:${cluster.id}`,
    node: {
      id: `managed-group:${cluster.id}`,
      resource: cluster.id,
      icon: 'network-security-group',
      label: { en: 'Security group managed by AKS', ja: 'AKSが管理するネットワークセキュリティグループ' },
    },
    inbound: [...services, ...hostPorts].map((rule, index) => ({ ...rule, priority: 500 + index })),
    outbound: [],
  };
}

function firstPoolSubnet(cluster: Pick<Cluster, 'id'>, design: Pick<NetworkDesign, 'resourcesOf'>) {
  return design.resourcesOf('node-pool').find(({ props }) => props.cluster === cluster.id)?.parent;
}

/** The zone that AKS makes in its own resource group. */
function systemZone(cluster: string, name: string): Pick<PrivateZone, 'id' | 'node'> {
  const id = `zone:${cluster}`;
  return { id, node: { id, resource: cluster, icon: 'private-dns-zone', label: verbatim(name) } };
}

export const aksClusterNetwork: NetworkBehaviour<'aks-cluster'> = {
  addresses: (cluster, design) => {
    const { apiServerAccess, apiServerSubnet } = cluster.props;
    if (apiServerAccess === 'public') return [];
    const subnet = apiServerAccess === 'privateLink' ? firstPoolSubnet(cluster, design) : apiServerSubnet;
    return [{ use: 'api-server', pool: { subnet: subnet ?? undefined } }];
  },
  network: (cluster, design) => {
    const { id, name, props } = cluster;
    const { region } = design.document.settings;
    const mode = props.apiServerAccess;
    const isOpen = mode === 'public' || (mode === 'vnetIntegration' && props.publicEndpoint);
    const privateAddress = design.address(id, 'api-server');
    const publicAddress = isOpen ? design.publicAddress(id, 'API server IP') : undefined;
    const publicName = `${name.toLowerCase()}.hcp.${region}.azmk8s.io`;
    const home = design.resource('subnet', firstPoolSubnet(cluster, design))?.parent;
    // Without a zone AKS makes no private name: the public one leads to the private address.
    const custom = design.resource('private-dns-zone', props.customPrivateDnsZone);
    const isOwn = props.privateDnsZone === 'custom' && custom !== undefined;
    const hasZone = !isOpen && (isOwn || props.privateDnsZone === 'system') && home !== undefined;
    const zoneName = isOwn ? custom.name.toLowerCase() : `privatelink.${region}.azmk8s.io`;
    const privateName = hasZone ? `${name.toLowerCase()}.${zoneName}` : undefined;

    const shownAddress = publicAddress ?? (props.publicFqdn ? privateAddress : undefined);
    const published: PublicName =
      shownAddress === undefined
        ? { fqdn: publicName, reason: 'PUBLIC_FQDN_DISABLED' }
        : { fqdn: publicName, address: shownAddress };
    const zone: PrivateZone | undefined =
      privateName !== undefined && privateAddress !== undefined && home !== undefined
        ? {
            ...(isOwn ? { id: custom.id, node: design.node(custom.id) } : systemZone(id, zoneName)),
            name: zoneName,
            // AKS links the zone to the network of its nodes; every other link is the owner's.
            virtualNetworks: [home],
            records: new Map([[privateName, privateAddress]]),
            fallsBackToPublic: false,
          }
        : undefined;

    const elements: Element[] = [];
    if (publicAddress !== undefined) {
      const node = apiServerNode(cluster, 'public');
      elements.push({
        node,
        location: { type: 'internet' },
        addresses: [publicAddress],
        receive: receivePublic(cluster, node, design),
      });
    }
    const subnet = mode === 'privateLink' ? firstPoolSubnet(cluster, design) : props.apiServerSubnet;
    if (privateAddress !== undefined && subnet !== undefined && subnet !== null) {
      const node = apiServerNode(cluster, mode === 'privateLink' ? 'private-endpoint' : 'internal');
      elements.push({
        node,
        location: { type: 'subnet', subnet },
        addresses: [privateAddress],
        interfaceEndpoint: mode === 'privateLink',
        receive: receivePrivate(cluster, node),
      });
    }
    const server: ApiServer = {
      cluster: id,
      publicName,
      nodesUseAddress: mode === 'vnetIntegration',
      ...(privateName === undefined ? {} : { privateName }),
      ...(publicAddress === undefined ? {} : { publicAddress }),
      ...(privateAddress === undefined ? {} : { privateAddress }),
    };
    return {
      elements,
      apiServers: [server],
      names: [published],
      zones: zone === undefined ? [] : [zone],
      securityGroups: [managedGroup(cluster, design)],
    };
  },
};
