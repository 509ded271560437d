import type { ResourceId } from '../../model/designDocument.ts';
import type { Edit } from '../../model/edits.ts';
import { firewallsInReach } from '../../reach/facts/firewallsInReach.ts';
import { isReservedSubnet } from '../../azure/reservedSubnets.ts';
import { Draft, repairEdit } from '../Draft.ts';
import { routeThroughFirewall } from '../routeThroughFirewall.ts';
import type { BlockedFlow } from './BlockedFlow.ts';

/** The subnet of a sender leaves through the firewall in its reach; where none is, through a NAT gateway. */
export function giveWayOut({ context, blocker }: BlockedFlow): readonly Edit[] {
  const parent = context.document.resources[blocker.decidedBy?.resource ?? '']?.parent;
  const subnet = context.resource('subnet', parent);
  // What Azure itself runs in a subnet of its own has its own way out.
  if (subnet === undefined || isReservedSubnet(subnet.name)) return [];
  const [firewall, ...others] = firewallsInReach(context.document, subnet.id);
  if (firewall === undefined) return [throughNatGateway(subnet.id, subnet.name)];
  // Which of several filters, only a person can say.
  return others.length > 0
    ? []
    : [repairEdit((document) => routeThroughFirewall(document, [subnet.id], firewall.id))];
}

function throughNatGateway(subnet: ResourceId, name: string): Edit {
  return repairEdit((document) => {
    const draft = new Draft(document);
    const natGateway = draft.addAttached('nat-gateway', name.replace(/^snet-/, ''), {});
    draft.set('subnet', subnet, { natGateway });
    return draft.finish();
  });
}
