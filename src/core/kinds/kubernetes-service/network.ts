import type { ResourceId } from '../../model/designDocument.ts';
import { addressText } from '../../net/addressText.ts';
import { anyOf } from '../../net/anyOf.ts';
import type { Element, World } from '../../net/element.ts';
import { matchPrefix } from '../../net/matchPrefix.ts';
import type { Backend, End, Outcome, Passage } from '../../net/outcome.ts';
import type { Packet } from '../../net/packet.ts';
import type { NodeReference } from '../../net/step.ts';
import { fill, verbatim } from '../../text/text.ts';
import type { Member, NetworkBehaviour, NetworkDesign } from '../contract/networkBehaviour.ts';

// Kubernetes picks a node port; any port of its range stands for it.
const nodePort = 30000;

const whys = {
  balance: { en: 'sent to a node, destination unchanged', ja: '宛先を変えずにノードへ転送' },
  balanceTranslated: { en: 'sent to a node port of a node', ja: 'ノードのノードポートへ転送' },
  noRule: { en: 'no load-balancing rule for this port', ja: 'このポートの負荷分散規則なし' },
  ingress: { en: 'passes the request to the pod', ja: '要求をPodに転送' },
  arrive: { en: 'reached', ja: '到達' },
} as const;

const sentences = {
  noRule: {
    en: '{service} listens on other ports only.',
    ja: '{service}はこのポートで待ち受けていません。',
  },
  refused: {
    en: 'The source ranges of {service} do not hold {source}.',
    ja: '{service}のソース範囲に{source}が含まれていません。',
  },
  unknown: {
    en: 'Whether the source ranges of {service} hold {source} is known only after deployment.',
    ja: '{service}のソース範囲に{source}が含まれるかどうかは、デプロイ後まで分かりません。',
  },
} as const;

const ingressNames = { nginx: 'NGINX', applicationRouting: 'Application routing' } as const;

type Service = Member<'kubernetes-service'>;

/** What a packet passes in a node on its way into the pod. */
function behindNode(service: Service, design: NetworkDesign): readonly Passage[] {
  const { ingress } = service.props;
  const pod: NodeReference = { ...design.node(service.id, 'pod'), id: `pod-of:${service.id}` };
  const last: Passage = {
    node: { ...pod, label: fill({ en: 'Pod of {name}', ja: '{name}のPod' }, { name: service.name }) },
    steps: [{ action: 'arrive', why: whys.arrive }],
  };
  if (ingress === 'none' || ingress === 'agic') return [last];
  const controller: NodeReference = {
    ...design.node(service.id, 'ingress'),
    id: `ingress:${service.id}`,
    label: verbatim(ingressNames[ingress]),
  };
  return [{ node: controller, steps: [{ action: 'proxy', why: whys.ingress }] }, last];
}

/** kube-proxy drops clients outside the source ranges on the node itself, whatever security groups say. */
function refusal(service: Service, node: NodeReference, packet: Packet, world: World): End | undefined {
  const ranges = service.props.sourceRanges;
  const answer = anyOf(ranges, (range) => matchPrefix(range, { address: packet.source }, world.hasTag));
  if (ranges.length === 0 || answer === 'yes') return undefined;
  const [disposition, reason, sentence] =
    answer === 'no'
      ? (['REFUSED_AT_DESTINATION', 'SERVICE_SOURCE_RANGE', sentences.refused] as const)
      : (['INDETERMINATE', 'ADDRESS_KNOWN_AFTER_DEPLOYMENT', sentences.unknown] as const);
  return {
    disposition,
    reason,
    explanation: fill(sentence, { service: node.label, source: addressText(packet.source.text) }),
    rule: { resource: service.id, property: 'sourceRanges', name: 'loadBalancerSourceRanges' },
  };
}

function loadBalancer(service: Service, pools: readonly ResourceId[], design: NetworkDesign) {
  const node = design.node(service.id);
  const behind = behindNode(service, design);
  return (packet: Packet, world: World): Outcome => {
    const isUdp = packet.protocol === 'UDP';
    const listens = service.props.ports.some(
      ({ port, protocol }) => port === packet.port && (protocol === 'UDP') === isUdp,
    );
    if (!listens) {
      const end: End = {
        disposition: 'NOT_LISTENING',
        reason: 'LB_NO_RULE',
        explanation: fill(sentences.noRule, { service: node.label }),
      };
      return { type: 'end', passages: [{ node, steps: [{ action: 'drop', why: whys.noRule }] }], end };
    }
    const refused = refusal(service, node, packet, world);
    const backends = pools.flatMap((pool): readonly Backend[] => {
      const element = world.element(`resource:${pool}`);
      if (element === undefined) return [];
      const [destination] = element.addresses;
      return [
        {
          element,
          behind,
          ...(refused === undefined ? {} : { refusal: refused }),
          ...(service.props.floatingIp || destination === undefined
            ? {}
            : { translated: { destination, port: nodePort } }),
        },
      ];
    });
    return {
      type: 'balance',
      passages: [
        {
          node,
          steps: [
            { action: 'balance', why: service.props.floatingIp ? whys.balance : whys.balanceTranslated },
          ],
        },
      ],
      backends,
      probePort: service.props.probePort === 0 ? nodePort : service.props.probePort,
    };
  };
}

/** A load balancer in front of the nodes of its cluster. */
export const kubernetesServiceNetwork: NetworkBehaviour<'kubernetes-service'> = {
  network: (service, design) => {
    const { id, parent, props } = service;
    if (props.exposure === 'gateway' || parent === undefined) return {};
    const isPublic = props.exposure === 'publicLoadBalancer';
    const frontend = isPublic ? design.publicAddress(id) : design.address(id, 'frontend');
    if (frontend === undefined) return {};
    // Pods of a service do not run on a pool that is kept for add-ons, unless there is no other.
    const pools = design
      .resourcesOf('node-pool')
      .filter((pool) => pool.props.cluster === props.cluster)
      .toSorted((a, b) => Number(a.props.onlyCriticalAddons) - Number(b.props.onlyCriticalAddons));
    const element: Element = {
      node: design.node(id),
      location: { type: 'subnet', subnet: parent },
      addresses: [frontend],
      ignoresSubnetGroup: true,
      entries: () =>
        props.ports.map(({ port, protocol }) => ({
          address: frontend,
          isPublic,
          protocol: protocol === 'UDP' ? 'UDP' : 'TCP',
          port,
          serverName: props.hostName === '' ? null : props.hostName,
          serves: true,
        })),
      receive: loadBalancer(
        service,
        pools.map((pool) => pool.id),
        design,
      ),
    };
    return { elements: [element] };
  },
};
