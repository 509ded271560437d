import type { ResourceId } from '../../model/designDocument.ts';
import type { EffectiveRule } from '../../net/effectiveRule.ts';
import type { Element } from '../../net/element.ts';
import type { NodeReference } from '../../net/step.ts';
import { effectiveRulesOf } from '../engine/effectiveRulesOf.ts';
import type { Topology } from '../engine/topology.ts';

/** A security group at network interfaces in a subnet; what the subnet's own group lets through it may still deny. */
export interface InterfaceGroup {
  readonly group: NodeReference;
  /** The resources whose interfaces have it. */
  readonly interfacesOf: readonly ResourceId[];
  /** In order, the default rules last. */
  readonly inbound: readonly EffectiveRule[];
  readonly outbound: readonly EffectiveRule[];
}

function standsIn({ location }: Element, subnet: ResourceId): boolean {
  return location.type === 'subnet' && location.subnet === subnet;
}

/** The groups at the network interfaces in a subnet, with the group that AKS keeps at its nodes. */
export function interfaceGroups(topology: Topology, subnet: ResourceId): readonly InterfaceGroup[] {
  const owners = new Map<string, Set<ResourceId>>();
  for (const element of topology.elements.values()) {
    if (!standsIn(element, subnet)) continue;
    for (const id of element.interfaceGroups ?? []) {
      const known = owners.get(id) ?? new Set();
      owners.set(id, element.node.resource === undefined ? known : known.add(element.node.resource));
    }
  }
  return [...owners].flatMap(([id, resources]) => {
    const group = topology.securityGroups.get(id);
    if (group === undefined) return [];
    return [
      {
        group: group.node,
        interfacesOf: [...resources],
        inbound: effectiveRulesOf(group, 'Inbound'),
        outbound: effectiveRulesOf(group, 'Outbound'),
      },
    ];
  });
}

/** The subnets in which a resource has addresses, that of its own interface first: of a pool also the one of its pods. */
export function subnetsOf(topology: Topology, resource: ResourceId): readonly ResourceId[] {
  const own = [...topology.elements.values()].filter(({ node }) => node.resource === resource);
  const subnets = own.flatMap(({ location }) => (location.type === 'subnet' ? [location.subnet] : []));
  return [...new Set(subnets)];
}
