import type { PropsOf } from '../kinds/registry/kinds.ts';
import type { Refusal } from '../placement/refusal.ts';
import type { Typed } from '../kinds/contract/values.ts';
import type { Result } from '../lib/result.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { virtualNetworkOf } from '../reach/facts/virtualNetworkOf.ts';
import { clusterNetwork } from './clusterNetwork.ts';
import { Draft } from './Draft.ts';
import { attachWafPolicy } from './inspectAtGateway.ts';
import { attachGroup } from './leastPrivilegeGroup.ts';
import { openGroups } from './openGroups.ts';

type Ports = PropsOf<'kubernetes-service'>['ports'];
type Listener = PropsOf<'application-gateway'>['listeners'][number];

/**
 * Takes a service off the Internet and puts an Application Gateway with a web application firewall in front of it,
 * which AGIC connects to the pods. A gateway in the same virtual network is used where there is one; with CNI Overlay
 * it may stand in no other: https://learn.microsoft.com/azure/application-gateway/ingress-controller-overview
 */
export function addGatewayWithWaf(
  document: DesignDocument,
  service: ResourceId,
): Result<DesignDocument, Refusal> {
  const draft = new Draft(document);
  const target = draft.context.resource('kubernetes-service', service);
  const network = clusterNetwork(draft.context, target?.props.cluster);
  if (target === undefined || network?.virtualNetwork === undefined) {
    draft.refuse({
      en: 'The service has no cluster with nodes in a virtual network: a gateway has nothing to send to',
      ja: 'サービスのクラスターのノードが仮想ネットワークにないため、ゲートウェイの転送先がありません',
    });
    return draft.finish();
  }
  const gateway = gatewayFor(draft, network.virtualNetwork.id);
  attachWafPolicy(draft, gateway);
  addListener(draft, gateway, target);
  draft.set('kubernetes-service', service, {
    exposure: 'gateway',
    ingress: 'agic',
    applicationGateway: gateway,
    ports: encryptedPorts(target.props.ports),
    privateIpAddress: '',
    sourceRanges: [],
  });
  const subnet = draft.context.resource(
    'subnet',
    draft.context.resource('application-gateway', gateway)?.parent,
  );
  if (subnet?.props.networkSecurityGroup === null) attachGroup(draft, subnet.id);
  openGroups(draft, [
    ...(subnet === undefined ? [] : [subnet.id]),
    ...network.podSources.map(({ id }) => id),
  ]);
  return draft.finish();
}

function gatewayFor(draft: Draft, virtualNetwork: ResourceId): ResourceId {
  const { document } = draft.context;
  const existing = draft.context
    .resourcesOf('application-gateway')
    .find(({ id }) => virtualNetworkOf(document, id)?.id === virtualNetwork);
  return (
    existing?.id ??
    draft.add('application-gateway', virtualNetwork, { zones: ['1', '2', '3'], listeners: [] })
  );
}

/** An HTTPS listener for the service, in front of any other, unless one sends to it already. */
function addListener(draft: Draft, id: ResourceId, service: Typed<'kubernetes-service'>): void {
  const listeners = draft.context.resource('application-gateway', id)?.props.listeners ?? [];
  if (listeners.some(({ backend }) => backend === service.id)) return;
  const { ports, hostName } = service.props;
  const backend =
    ports.find(({ protocol }) => protocol === 'HTTPS') ?? ports.find(({ protocol }) => protocol === 'HTTP');
  const listener: Listener = {
    name: service.name,
    frontend: 'public',
    protocol: 'Https',
    port: freePort(listeners, hostName),
    hostName,
    redirectToHttps: false,
    wafPolicy: null,
    backend: service.id,
    backendPort: backend?.targetPort ?? 443,
    backendProtocol: backend?.protocol === 'HTTP' ? 'Http' : 'Https',
  };
  draft.set('application-gateway', id, { listeners: [listener, ...listeners] });
}

/** AGIC writes a listener for every port, so a plain HTTP port would stay open in clear text. */
function encryptedPorts(ports: Ports): Ports {
  const encrypted = ports.filter(({ protocol }) => protocol !== 'HTTP');
  if (encrypted.length > 0) return encrypted;
  return ports.slice(0, 1).map((port) => ({ ...port, port: 443, protocol: 'HTTPS' }));
}

/** 443, unless a listener without a host name of its own, or with the same one, has it. */
function freePort(listeners: readonly Listener[], hostName: string): number {
  const taken = new Set(
    listeners
      .filter((other) => other.frontend === 'public' && other.hostName === hostName)
      .map(({ port }) => port),
  );
  let port = 443;
  while (taken.has(port)) port += 8000;
  return port;
}
