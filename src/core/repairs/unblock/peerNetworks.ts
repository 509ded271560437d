import { containsAddress, parseCidr } from '../../lib/cidr.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import type { Edit } from '../../model/edits.ts';
import { addressFrom } from '../../net/address.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { virtualNetworkOf } from '../../reach/facts/virtualNetworkOf.ts';
import { connectNetworks } from '../connectNetworks.ts';
import { repairEdit } from '../Draft.ts';
import type { BlockedFlow } from './BlockedFlow.ts';
import { homeOf } from './homeOf.ts';

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
