import { isPrivate, sameAddress, symbolicAddress, type Address } from '../../net/address.ts';
import type { Disposition } from '../../net/disposition.ts';
import type { Element, Entry, Gate, World } from '../../net/element.ts';
import { outboundRanks } from '../../net/outboundMethod.ts';
import type { End, Outcome } from '../../net/outcome.ts';
import type { Location, Packet } from '../../net/packet.ts';
import type { ReasonCode } from '../../net/reasonCode.ts';
import type { NodeReference, Step, StepAction } from '../../net/step.ts';
import { traceFinding, type TraceFinding } from '../../net/traceFinding.ts';
import { fill, type Text } from '../../text/text.ts';
import type { Member, NetworkBehaviour, NetworkDesign } from '../contract/networkBehaviour.ts';
import { gatewaySentences, gatewayTexts } from './gatewayTexts.ts';
import { listenersOf, type Listener } from './listeners.ts';

interface Gateway {
  readonly member: Member<'application-gateway'>;
  readonly node: NodeReference;
  readonly location: Location & { readonly type: 'subnet' };
  /** The address that requests to backends come from; clients call a frontend. */
  readonly instance: Address;
  readonly privateFrontend: Address | undefined;
  readonly publicFrontend: Address | undefined;
  readonly listeners: readonly Listener[];
}

const managementPorts = [65200, 65535] as const;
const anyPort = 443;

function endOf(gateway: Gateway, disposition: Disposition, reason: ReasonCode, sentence: Text): End {
  return { disposition, reason, explanation: fill(sentence, { gateway: gateway.node.label }) };
}

function ended(gateway: Gateway, end: End, action: StepAction, why: Text): Outcome {
  return { type: 'end', passages: [{ node: gateway.node, steps: [{ action, why }] }], end };
}

function hasPolicy({ member }: Gateway): boolean {
  return (
    member.props.wafPolicy !== null || member.props.listeners.some(({ wafPolicy }) => wafPolicy !== null)
  );
}

/** What must hold for the gateway to be up at all. https://learn.microsoft.com/azure/application-gateway/configuration-infrastructure */
function gate(gateway: Gateway, world: World): Gate | undefined {
  const { member, location } = gateway;
  const unsupported = (reason: ReasonCode, sentence: Text): Gate => ({
    end: endOf(gateway, 'PLATFORM_UNSUPPORTED', reason, sentence),
  });
  const denies = (direction: 'Inbound' | 'Outbound', serviceTag: string, port: number): boolean =>
    world.admits(location.subnet, direction, { serviceTag }, port) === 'no';

  if (member.props.skuTier === 'WAF_v2' && !hasPolicy(gateway)) {
    const findings = [traceFinding('WAF_POLICY_NOT_ASSOCIATED', member.id)];
    return { ...unsupported('APPGW_WAF_POLICY_REQUIRED', gatewaySentences.policyRequired), findings };
  }
  if (!member.props.networkIsolation) {
    const route = world.routeTo(location.subnet, symbolicAddress('anywhere'));
    if (route?.nextHopType !== 'Internet') {
      return unsupported('APPGW_DEFAULT_ROUTE_NOT_INTERNET', gatewaySentences.defaultRoute);
    }
    if (managementPorts.some((port) => denies('Inbound', 'GatewayManager', port))) {
      return unsupported('APPGW_NSG_BLOCKS_GATEWAY_MANAGER', gatewaySentences.gatewayManager);
    }
    if (denies('Outbound', 'Internet', anyPort)) {
      return unsupported('APPGW_NSG_BLOCKS_OUTBOUND_INTERNET', gatewaySentences.outboundInternet);
    }
  }
  return denies('Inbound', 'AzureLoadBalancer', anyPort)
    ? unsupported('APPGW_NSG_BLOCKS_AZURE_LOAD_BALANCER', gatewaySentences.loadBalancer)
    : undefined;
}

/** The listener that takes a request: by port and frontend, and by host name where several share a port. */
function listenerFor({ listeners, publicFrontend }: Gateway, packet: Packet): Listener | undefined {
  const isPublic = publicFrontend !== undefined && sameAddress(packet.destination, publicFrontend);
  const candidates = listeners.filter(
    ({ port, frontend }) =>
      packet.protocol === 'TCP' && port === packet.port && (frontend === 'public') === isPublic,
  );
  return candidates.find(({ hostName }) => hostName === packet.serverName) ?? candidates[0];
}

/** Requests that the gateway would send for a listener: one per address behind it. */
function backendPackets(gateway: Gateway, listener: Listener, packet: Packet, design: NetworkDesign) {
  const service = design.resource('kubernetes-service', listener.backend);
  if (service === undefined) return [];
  const pools = design
    .resourcesOf('node-pool')
    .filter(({ props }) => props.cluster === service.props.cluster);
  const targets = {
    gateway: () => pools.flatMap(({ id }) => design.address(id, 'pod') ?? []),
    internalLoadBalancer: () => [design.address(service.id, 'frontend')],
    publicLoadBalancer: () => [design.publicAddress(service.id)],
  };
  return targets[service.props.exposure]().flatMap((destination): readonly Packet[] =>
    destination === undefined
      ? []
      : [
          {
            source: gateway.instance,
            destination,
            protocol: 'TCP',
            port: listener.backendPort,
            payload: packet.payload,
            serverName: listener.hostName === '' ? packet.serverName : listener.hostName,
          },
        ],
  );
}

/**
 * The request as security groups see it: addressed to the subnet of the gateway, except where a public and a private
 * listener share a port, so that the address of the frontend stays.
 * https://learn.microsoft.com/azure/application-gateway/configuration-infrastructure
 */
function arriving({ listeners, instance }: Gateway, packet: Packet): Packet {
  const frontends = new Set(
    listeners.filter(({ port }) => port === packet.port).map(({ frontend }) => frontend),
  );
  return isPrivate(packet.destination) || frontends.size > 1 ? packet : { ...packet, destination: instance };
}

function receive(gateway: Gateway, packet: Packet, world: World, design: NetworkDesign): Outcome {
  const { member, node, location } = gateway;
  const listener = listenerFor(gateway, packet);
  if (listener === undefined) {
    const end = endOf(gateway, 'NOT_LISTENING', 'APPGW_NO_LISTENER', gatewaySentences.noListener);
    return ended(gateway, end, 'drop', gatewayTexts.noListener);
  }
  if (listener.redirectToHttps) {
    const step: Step = { action: 'arrive', why: gatewayTexts.redirect };
    return {
      type: 'deliver',
      passages: [{ node, steps: [step] }],
      findings: [traceFinding('HTTP_REDIRECT', member.id)],
    };
  }
  const packets = backendPackets(gateway, listener, packet, design);
  if (packets.length === 0) {
    const end = endOf(gateway, 'TARGET_UNHEALTHY', 'APPGW_NO_BACKEND', gatewaySentences.noBackend);
    return ended(gateway, end, 'drop', gatewayTexts.noBackend);
  }
  const inspects = member.props.skuTier === 'WAF_v2';
  const inspector = world.inspector(listener.wafPolicy ?? member.props.wafPolicy);
  const inspection = inspects ? inspector?.inspect(packet) : undefined;
  const findings: readonly TraceFinding[] = [
    ...(inspects ? [] : [traceFinding('NO_WAF_SKU', member.id)]),
    ...(inspector === undefined ? [traceFinding('WAF_POLICY_NOT_ASSOCIATED', member.id)] : []),
  ];
  const rule = { resource: member.id, property: 'listeners', name: listener.name };
  return {
    type: 'proxy',
    passages: [{ node, steps: [{ action: 'proxy', rule, why: gatewayTexts.proxy }] }],
    packets,
    from: location,
    findings,
    ...(inspection === undefined ? {} : { inspection }),
    unreachable: (inner) => ({
      disposition: 'TARGET_UNHEALTHY',
      reason: 'APPGW_BACKEND_UNREACHABLE',
      explanation: fill(gatewaySentences.unreachable, { gateway: node.label, why: inner.explanation }),
      ...(inner.rule === undefined ? {} : { rule: inner.rule }),
    }),
  };
}

function entriesOf({ listeners, publicFrontend, privateFrontend }: Gateway): readonly Entry[] {
  return listeners
    .filter(({ redirectToHttps }) => !redirectToHttps)
    .flatMap(({ frontend, port, hostName, backend }): readonly Entry[] => {
      const isPublic = frontend === 'public';
      const address = isPublic ? publicFrontend : privateFrontend;
      if (address === undefined) return [];
      const serverName = hostName === '' ? null : hostName;
      const leadsTo = backend === null ? {} : { leadsTo: backend };
      return [{ address, isPublic, protocol: 'TCP', port, serverName, serves: true, ...leadsTo }];
    });
}

/** A proxy: it ends connections at its frontends and opens its own, from an instance, to its backends. */
export const applicationGatewayNetwork: NetworkBehaviour<'application-gateway'> = {
  network: (member, design) => {
    const { id, parent, props } = member;
    const instance = design.address(id, 'instance');
    if (parent === undefined || instance === undefined) return {};
    const node = design.node(id);
    const gateway: Gateway = {
      member,
      node,
      location: { type: 'subnet', subnet: parent },
      instance,
      privateFrontend: design.address(id, 'frontend'),
      publicFrontend: props.publicFrontend ? design.publicAddress(id) : undefined,
      listeners: listenersOf(member, design),
    };
    const { publicFrontend, privateFrontend, location } = gateway;
    const addresses = [instance, publicFrontend, privateFrontend].filter((address) => address !== undefined);
    const element: Element = {
      node,
      location,
      addresses,
      outbound:
        publicFrontend === undefined
          ? []
          : [{ node, rank: outboundRanks.instancePublicIp, addresses: [publicFrontend] }],
      entries: () => entriesOf(gateway),
      gate: (world) => gate(gateway, world),
      arriving: (packet) => arriving(gateway, packet),
      receive: (packet, world) => receive(gateway, packet, world, design),
    };
    return { elements: [element] };
  },
};
