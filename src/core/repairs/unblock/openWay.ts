import { containsAddress, parseCidr } from '../../lib/cidr.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import { setLinkProps, type Edit } from '../../model/edits.ts';
import { addressFrom } from '../../net/address.ts';
import type { AnalysisContext } from '../../reach/analysisContext.ts';
import { virtualNetworkOf } from '../../reach/virtualNetworkOf.ts';
import { admitPlatform } from '../admitPlatform.ts';
import { connectNetworks } from '../connectNetworks.ts';
import { Draft, repairEdit } from '../Draft.ts';
import { openGroups } from '../openGroups.ts';
import { setValues } from '../setValues.ts';
import type { BlockedFlow } from './BlockedFlow.ts';
import { rangeOf } from './rangeOf.ts';

/** The virtual network that a flow starts in. */
function homeOf({ context, flow: { from } }: BlockedFlow) {
  if (from.type === 'internet') return undefined;
  const id = from.type === 'resource' ? from.id : context.resource('node-pool', from.pool)?.parent;
  return virtualNetworkOf(context.document, id);
}

/** The route that drops the packet or leads nowhere goes; the next best one decides. */
export function removeRoute({ context, blocker: { rule } }: BlockedFlow): readonly Edit[] {
  const table = context.resource('route-table', rule?.resource);
  if (table === undefined) return [];
  const routes = table.props.routes.filter(({ name }) => name !== rule?.name);
  return [setValues('route-table', table.id, { routes })];
}

export function allowOnPeering(
  { blocker: { rule } }: BlockedFlow,
  flag: 'allowVirtualNetworkAccess' | 'allowForwardedTraffic',
): readonly Edit[] {
  return rule?.resource === undefined ? [] : [setLinkProps(rule.resource, { [flag]: true })];
}

/** The virtual networks of the design that hold an address. */
function networksWith(context: AnalysisContext, text: string): readonly ResourceId[] {
  const address = addressFrom(text);
  return context
    .resourcesOf('virtual-network')
    .filter(({ props }) =>
      props.addressSpace.some((prefix) => {
        const range = parseCidr(prefix);
        return address !== undefined && range.ok && containsAddress(range.value, address.value);
      }),
    )
    .map(({ id }) => id);
}

function peerWith(blocked: BlockedFlow, others: readonly ResourceId[]): readonly Edit[] {
  const home = homeOf(blocked);
  if (home === undefined) return [];
  return others
    .filter((id) => id !== home.id)
    .map((id) => repairEdit((document) => connectNetworks(document, home.id, id)));
}

/** Peers the network of the sender with that of the address, where it is drawn. */
export function peerNetworks(blocked: BlockedFlow): readonly Edit[] {
  const { context, blocker } = blocked;
  return peerWith(blocked, networksWith(context, blocker.packet?.destination ?? ''));
}

/** Peers the network of the sender with that of the appliance that its route names. */
export function peerWithNextHop(blocked: BlockedFlow): readonly Edit[] {
  const { context, blocker } = blocked;
  const table = context.resource('route-table', blocker.rule?.resource);
  const route = table?.props.routes.find(({ name }) => name === blocker.rule?.name);
  if (route === undefined) return [];
  const drawn = virtualNetworkOf(context.document, route.nextHop)?.id;
  return peerWith(blocked, drawn === undefined ? networksWith(context, route.nextHopIpAddress) : [drawn]);
}

/** Links private zones that are drawn to the network in which the name is asked for. */
export function linkZone(blocked: BlockedFlow): readonly Edit[] {
  const home = homeOf(blocked);
  if (home === undefined) return [];
  const { privateDnsZones } = home.props;
  return blocked.context
    .resourcesOf('private-dns-zone')
    .filter(({ id }) => !privateDnsZones.includes(id))
    .map(({ id }) => setValues('virtual-network', home.id, { privateDnsZones: [...privateDnsZones, id] }));
}

/** Lets Azure's own traffic into the subnet of every gateway. */
export function admitPlatformAtGateways({ context }: BlockedFlow): readonly Edit[] {
  const subnets = context.resourcesOf('application-gateway').flatMap(({ parent }) => parent ?? []);
  return [...new Set(subnets)].map((subnet) => repairEdit((document) => admitPlatform(document, subnet)));
}

/** Lets every group admit what stands behind it needs: the machines behind a gateway that it cannot reach. */
export function openAllGroups({ context }: BlockedFlow): readonly Edit[] {
  const subnets = context.resourcesOf('subnet').map(({ id }): ResourceId => id);
  return [
    repairEdit((document) => {
      const draft = new Draft(document);
      openGroups(draft, subnets);
      return draft.finish();
    }),
  ];
}

/** The API server lets the addresses in that the cluster itself leaves with. */
export function authorizeEgress({ context, blocker, flow }: BlockedFlow): readonly Edit[] {
  const cluster = context.resource('aks-cluster', blocker.rule?.resource);
  if (cluster === undefined || flow.from.type === 'internet') return [];
  return [setValues('aks-cluster', cluster.id, { authorizeEgress: true })];
}

export function admitClient({ context, blocker }: BlockedFlow): readonly Edit[] {
  const service = context.resource('kubernetes-service', blocker.rule?.resource);
  const range = rangeOf(context, blocker.packet?.source ?? '');
  if (service === undefined || range === undefined) return [];
  const sourceRanges = [...service.props.sourceRanges, range.includes('/') ? range : `${range}/32`];
  return [setValues('kubernetes-service', service.id, { sourceRanges })];
}
