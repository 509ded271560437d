import type { DesignDocument } from '../../src/core/model/designDocument.ts';
import type { Flow, FlowSource } from '../../src/core/net/flow.ts';
import { clusterId, DocumentBuilder, poolId } from './documentBuilder.ts';
import { addCluster, addServices } from './translateCluster.ts';
import { addFirewall, addGateway } from './translateEdge.ts';
import { addEndpointsAndZones, addInternet, addMachines, addSites } from './translateHosts.ts';
import { addAttached, addNetworks } from './translateNetworks.ts';
import type { VectorDesign, VectorFlow } from './vectorDesign.ts';

/** A vector as the engine takes it; ids are the vector's own names. */
export interface Translated {
  readonly document: DesignDocument;
  readonly pins: Readonly<Record<string, string>>;
  readonly flow: Flow;
}

function sourceOf({ from, hostNetwork = false }: VectorFlow): FlowSource {
  if (from === 'pod') return { type: 'pod', pool: poolId, ...(hostNetwork ? { hostNetwork } : {}) };
  if (from === 'node') return { type: 'node', pool: poolId };
  const [type = '', name = ''] = from.split(':');
  return type === 'internet'
    ? { type: 'internet', endpoint: name }
    : { type: 'resource', id: type === 'onprem' ? from : name };
}

function flowOf(flow: VectorFlow, design: VectorDesign): Flow {
  const from = sourceOf(flow);
  const serverName = flow.sni === undefined ? flow.http?.host : flow.sni;
  const base = {
    from,
    protocol: flow.proto ?? ('TCP' as const),
    port: flow.port ?? 443,
    payload: flow.payload ?? flow.http?.payload ?? ('benign' as const),
    ...(serverName === undefined ? {} : { serverName }),
  };
  if (flow.to.startsWith('fqdn:'))
    return { ...base, to: { type: 'name', fqdn: flow.to.slice('fqdn:'.length) } };
  if (flow.to !== 'api') return { ...base, to: { type: 'address', address: flow.to } };
  const { fqdn, privateFqdn } = design.cluster?.api ?? {};
  // An API server without a name of its own for private clients has one name for all.
  const isOutside = flow.name === undefined && from.type === 'internet';
  const isPublic = flow.name === 'public' || isOutside || privateFqdn === undefined;
  const to = {
    type: 'api-server',
    cluster: clusterId,
    by: isPublic ? 'public-name' : 'private-name',
  } as const;
  const isTold = flow.name === 'fqdn' || flow.fqdn === true;
  return { ...base, to, ...(isTold && fqdn !== undefined ? { serverName: fqdn } : {}) };
}

/** The document, pinned addresses and flow of a vector. */
export function translate(design: VectorDesign, flow: VectorFlow): Translated {
  const builder = new DocumentBuilder(design, flow);
  addNetworks(builder);
  addAttached(builder);
  for (const [id, firewall] of Object.entries(design.firewalls ?? {})) {
    addFirewall(builder, id, firewall);
  }
  if (design.cluster !== undefined) addCluster(builder, design.cluster);
  addServices(builder);
  for (const [id, gateway] of Object.entries(design.appgws ?? {})) {
    addGateway(builder, id, gateway);
  }
  addMachines(builder);
  addEndpointsAndZones(builder);
  addSites(builder);
  addInternet(builder);
  return { document: builder.document(), pins: builder.pins, flow: flowOf(flow, design) };
}
