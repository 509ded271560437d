import { containsAddress } from '../../lib/cidr.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import type { World } from '../../net/element.ts';
import type { FirewallPolicy } from '../../net/firewallPolicy.ts';
import type { TagTest } from '../../net/matchPrefix.ts';
import type { SubnetFacts } from './subnetFacts.ts';
import type { Topology } from './topology.ts';

/** A policy after those that it inherits from; a policy that inherits from itself ends the chain. */
function inherited(topology: Topology, id: ResourceId | null): readonly FirewallPolicy[] {
  const chain: FirewallPolicy[] = [];
  let policy = topology.firewallPolicies.get(id ?? '');
  while (policy !== undefined && !chain.includes(policy)) {
    chain.unshift(policy);
    policy = topology.firewallPolicies.get(policy.parent ?? '');
  }
  return chain;
}

/** What elements may ask of the network. */
export function createWorld(topology: Topology, facts: SubnetFacts, hasTag: TagTest): World {
  const policies = new Map<ResourceId | null, readonly FirewallPolicy[]>();
  return {
    routeTo: (subnet, destination) => facts.select(subnet, destination)?.route,
    admits: facts.admits,
    hasTag,
    virtualNetworkOf: (subnet) => topology.subnets.get(subnet)?.virtualNetwork,
    inVirtualNetwork: (network, address) =>
      (topology.virtualNetworks.get(network)?.addressSpace ?? []).some(
        (range) => !address.symbolic && containsAddress(range, address.value),
      ),
    publicAddressOf: (fqdn) => {
      const name = fqdn.toLowerCase();
      return topology.publicNames.get(name)?.address ?? topology.endpointsByName.get(name)?.address;
    },
    endpointAt: (address) => topology.endpointsByAddress.get(address.text),
    firewallPolicies: (id) => {
      const known = policies.get(id) ?? inherited(topology, id);
      policies.set(id, known);
      return known;
    },
    inspector: (id) => topology.inspectors.get(id ?? ''),
    ownerOf: (address) => topology.owners.get(address.text),
    element: (id) => topology.elements.get(id),
  };
}
