import { parseCidr } from '../../lib/cidr.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import { sameAddress, symbolicAddress, type Address } from '../../net/address.ts';
import type { Element, Entry, World } from '../../net/element.ts';
import type { OutboundMethod } from '../../net/outboundMethod.ts';
import { outboundRanks } from '../../net/outboundMethod.ts';
import type { End, Passage } from '../../net/outcome.ts';
import type { Location, Packet } from '../../net/packet.ts';
import type { NodeReference } from '../../net/step.ts';
import { fill, verbatim } from '../../text/text.ts';
import type { Member, NetworkBehaviour, NetworkDesign } from '../contract/networkBehaviour.ts';

type Cluster = Member<'aks-cluster'>['props'];

const whys = {
  start: { en: 'starts here', ja: '送信元' },
  hostNetwork: { en: "uses the node's network", ja: 'ノードのネットワークを使用' },
  nodeAddress: { en: 'leaves with the address of the node', ja: 'ノードのアドレスに変換' },
  podAddress: { en: 'keeps the address of the pod', ja: 'Podのアドレスのまま' },
  toPod: { en: 'hands the packet to the pod', ja: 'Podに引き渡し' },
  arrive: { en: 'reached', ja: '到達' },
} as const;

const sentences = {
  defaultRoute: {
    en: 'AKS refuses the outbound type userDefinedRouting while the default route of {pool} leads to the Internet.',
    ja: '{pool}の既定ルートがインターネットを向いているため、AKSは送信の種類userDefinedRoutingを拒否します。',
  },
  wireServer: {
    en: 'Nodes of AKS drop what pods send to the wire server. Pods on the network of their node still reach it.',
    ja: 'AKSのノードは、PodからWireServerへの通信を破棄します。ノードのネットワークを使うPodからは到達できます。',
  },
  blocked: {
    en: 'The outbound type block makes AKS deny everything to the Internet.',
    ja: '送信の種類blockにより、AKSがインターネットへの通信をすべて拒否します。',
  },
} as const;

// What nodes of AKS drop in their FORWARD chain. https://github.com/Azure/AgentBaker/pull/4470
const wireServer = { address: '168.63.129.16', ports: [80, 32526] as readonly number[] } as const;

interface Pool {
  readonly member: Member<'node-pool'>;
  readonly cluster: Cluster | undefined;
  readonly node: NodeReference;
  readonly pod: NodeReference;
  readonly location: Location & { readonly type: 'subnet' };
  readonly podLocation: Location & { readonly type: 'subnet' };
  readonly nodeAddress: Address;
  readonly podAddress: Address | undefined;
  readonly publicAddress: Address | undefined;
}

function outboundOf(
  { member, cluster, publicAddress }: Pool,
  design: NetworkDesign,
): readonly OutboundMethod[] {
  const clusterId = member.props.cluster ?? '';
  const method = (name: string, icon: string, en: string, ja: string) => ({
    node: { id: `outbound:${name}`, icon, label: { en, ja }, resource: clusterId },
  });
  const address = design.publicAddress(clusterId, 'outbound IP');
  return [
    ...(publicAddress === undefined
      ? []
      : [
          {
            ...method(
              `instance-public-ip:${member.id}`,
              'public-ip',
              'Public IP of the node',
              'ノードのパブリックIP',
            ),
            rank: outboundRanks.instancePublicIp,
            addresses: [publicAddress],
          },
        ]),
    ...(cluster?.outboundType === 'loadBalancer'
      ? [
          {
            ...method(
              `load-balancer:${clusterId}`,
              'load-balancer',
              'Outbound rule of the AKS load balancer',
              'AKSロードバランサーの送信規則',
            ),
            rank: outboundRanks.loadBalancer,
            addresses: [address],
          },
        ]
      : []),
    ...(cluster?.outboundType === 'managedNATGateway'
      ? [
          {
            ...method(
              `nat-gateway:${clusterId}`,
              'nat-gateway',
              'NAT gateway managed by AKS',
              'AKSが管理するNATゲートウェイ',
            ),
            rank: outboundRanks.natGateway,
            addresses: [address],
          },
        ]
      : []),
  ];
}

/** The source that the network sees. It follows from the destination, not from the next hop. */
function sourceOf(pool: Pool, packet: Packet, world: World): Address {
  const { cluster, nodeAddress, podAddress, location } = pool;
  const mode = cluster?.networkMode ?? 'overlay';
  if (podAddress === undefined || mode === 'overlay' || mode === 'kubenet') return nodeAddress;
  if (mode === 'podSubnet') return podAddress;
  // Azure CNI in the node subnet: pods show their own address inside the cluster's virtual network only.
  const home = world.virtualNetworkOf(location.subnet);
  return home !== undefined && world.inVirtualNetwork(home, packet.destination) ? podAddress : nodeAddress;
}

function refusal({ member, cluster, location, node }: Pool, world: World): End | undefined {
  if (cluster?.outboundType !== 'userDefinedRouting') return undefined;
  const route = world.routeTo(location.subnet, symbolicAddress('anywhere'));
  if (route?.nextHopType !== 'Internet') return undefined;
  return {
    disposition: 'PLATFORM_UNSUPPORTED',
    reason: 'AKS_UDR_DEFAULT_ROUTE_IS_INTERNET',
    explanation: fill(sentences.defaultRoute, { pool: member.name }),
    decidedBy: node,
    ...(member.props.cluster === null
      ? {}
      : { rule: { resource: member.props.cluster, property: 'outboundType', name: 'outboundType' } }),
  };
}

function blockOf({ cluster, member }: Pool): End | undefined {
  if (cluster?.outboundType !== 'block') return undefined;
  return {
    disposition: 'DENIED_OUT',
    reason: 'NSG_DENY_OUT',
    explanation: sentences.blocked,
    rule: { resource: member.props.cluster ?? member.id, property: 'outboundType', name: 'outboundType' },
  };
}

const httpsPort = '443/tcp';

/** A node with a public address can be called; on its host ports, and on the one that attackers try first. */
function entriesAt(address: Address, hostPorts: readonly string[]): readonly Entry[] {
  return [...new Set([...hostPorts, httpsPort])].map((text) => {
    const [port, protocol] = text.split('/');
    return {
      address,
      isPublic: true,
      protocol: protocol === 'udp' ? 'UDP' : 'TCP',
      port: Number((port ?? '').split('-')[0]),
      serverName: null,
      serves: false,
    };
  });
}

function elementsOf(pool: Pool, design: NetworkDesign): readonly Element[] {
  const { member, node, pod, location, podLocation, nodeAddress, podAddress, publicAddress } = pool;
  const block = blockOf(pool);
  const shared = {
    interfaceGroups: member.props.cluster === null ? [] : [`managed:${member.props.cluster}`],
    outbound: outboundOf(pool, design),
    ...(block === undefined ? {} : { outboundBlock: block }),
    refusal: (world: World) => refusal(pool, world),
  };
  const start: Passage = { node: pod, steps: [{ action: 'start', why: whys.start }] };
  const nodes: Element = {
    ...shared,
    node,
    location,
    addresses: [nodeAddress, ...(publicAddress === undefined ? [] : [publicAddress])],
    ...(publicAddress === undefined
      ? {}
      : { entries: () => entriesAt(publicAddress, member.props.allowedHostPorts) }),
    originate: (_flow, packet) => ({
      passages: [{ node, steps: [{ action: 'start', why: whys.start }] }],
      packet: { ...packet, source: nodeAddress },
      from: location,
    }),
    arriving: (packet) =>
      publicAddress !== undefined && sameAddress(packet.destination, publicAddress)
        ? { ...packet, destination: nodeAddress }
        : packet,
    receive: () => ({
      type: 'deliver',
      passages: [{ node, steps: [{ action: 'arrive', why: whys.arrive }] }],
    }),
  };
  const pods: Element = {
    ...shared,
    node: pod,
    behind: node,
    location: podLocation,
    addresses: podAddress === undefined ? [] : [podAddress],
    originate: (flow, packet, world) => {
      const onHost = flow.from.type === 'pod' && flow.from.hostNetwork === true;
      const source = onHost ? nodeAddress : sourceOf(pool, packet, world);
      const translated = !onHost && podAddress !== undefined && !sameAddress(source, podAddress);
      const passage: Passage = translated
        ? {
            node,
            steps: [
              { action: 'snat', detail: `${podAddress.text} -> ${source.text}`, why: whys.nodeAddress },
            ],
          }
        : { node, steps: [{ action: 'start', why: onHost ? whys.hostNetwork : whys.podAddress }] };
      return {
        passages: [start, passage],
        packet: { ...packet, source },
        from: sameAddress(source, nodeAddress) ? location : podLocation,
      };
    },
    platformBlock: ({ destination, port, protocol }) =>
      destination.text === wireServer.address && protocol === 'TCP' && wireServer.ports.includes(port)
        ? {
            disposition: 'DENIED_OUT',
            reason: 'AKS_NODE_DROPS_WIRE_SERVER',
            explanation: sentences.wireServer,
            decidedBy: node,
          }
        : undefined,
    receive: () => ({
      type: 'deliver',
      passages: [
        { node, steps: [{ action: 'route', why: whys.toPod }] },
        { node: pod, steps: [{ action: 'arrive', why: whys.arrive }] },
      ],
    }),
  };
  return [nodes, pods];
}

function overlayOf(pool: Pool, gatewaySubnets: readonly ResourceId[]) {
  const { cluster, location } = pool;
  const range = parseCidr(cluster?.podCidr ?? '');
  const isOverlay = cluster?.networkMode === 'overlay' || cluster?.networkMode === 'kubenet';
  if (!range.ok || !isOverlay) return [];
  return [{ range: range.value, subnets: [location.subnet, ...gatewaySubnets] }];
}

/** A node and a pod that stand for all of the pool. */
export const nodePoolNetwork: NetworkBehaviour<'node-pool'> = {
  network: (member, design) => {
    const { id, parent, props } = member;
    const nodeAddress = design.address(id, 'node');
    if (parent === undefined || nodeAddress === undefined) return {};
    const cluster = design.resource('aks-cluster', props.cluster)?.props;
    const podSubnet = cluster?.networkMode === 'podSubnet' ? (props.podSubnet ?? parent) : parent;
    const pool: Pool = {
      member,
      cluster,
      node: design.node(id),
      pod: { id: `pod:${id}`, resource: id, icon: 'pod', label: verbatim('Pod') },
      location: { type: 'subnet', subnet: parent },
      podLocation: { type: 'subnet', subnet: podSubnet },
      nodeAddress,
      podAddress: design.address(id, 'pod'),
      publicAddress: props.nodePublicIp ? design.publicAddress(id) : undefined,
    };
    // A gateway that sends to pods directly gets the overlay into its own subnet.
    const gateways = design
      .resourcesOf('kubernetes-service')
      .filter((service) => service.props.cluster === props.cluster && service.props.exposure === 'gateway')
      .flatMap((service) => design.resource('application-gateway', service.props.applicationGateway) ?? []);
    const gatewaySubnets = gateways.flatMap((gateway) => gateway.parent ?? []);
    return { elements: elementsOf(pool, design), overlays: overlayOf(pool, gatewaySubnets) };
  },
};
