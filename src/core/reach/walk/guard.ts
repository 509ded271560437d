import type { AddressOwner } from '../../net/addressOwner.ts';
import type { Subnet } from '../../net/NetworkPart.ts';
import type { Packet } from '../../net/packet.ts';
import { passGroups } from './passGroups.ts';
import type { Trail } from './Trail.ts';
import type { Reached, WalkContext } from './WalkContext.ts';

/** Security groups in front of an element, from outside: the one of the subnet, then those of the interface. */
export function groupsOf(subnet: Subnet, element: AddressOwner): readonly string[] {
  const isExempt =
    element.ignoresSubnetGroup === true ||
    (element.interfaceEndpoint === true && !subnet.endpointPolicies.securityGroups);
  const ofSubnet = isExempt || subnet.securityGroup === null ? [] : [subnet.securityGroup];
  return [...ofSubnet, ...(element.interfaceGroups ?? [])];
}

/** Asks the security groups in front of an element; undefined where the packet may enter. */
export function guard(
  { topology, facts }: WalkContext,
  trail: Trail,
  packet: Packet,
  element: AddressOwner,
): Reached | undefined {
  const { location } = element;
  const subnet = location.type === 'subnet' ? topology.subnets.get(location.subnet) : undefined;
  if (subnet === undefined) return undefined;
  const seen = element.arriving?.(packet) ?? packet;
  const passing = passGroups(topology, facts, subnet.id, groupsOf(subnet, element), 'Inbound', seen);
  trail.note(...passing.findings);
  if (passing.steps.length > 0)
    trail.enter({ node: element.behind ?? element.node, steps: passing.steps }, packet);
  if (passing.doubt !== undefined) trail.doubts.push(passing.doubt);
  return passing.denial === undefined ? undefined : { trail, end: passing.denial, replies: [] };
}
