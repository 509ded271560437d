import { parseCidr } from '../../lib/cidr.ts';
import { anyOf } from '../../net/anyOf.ts';
import type { Tri } from '../../net/flow.ts';
import { matchPrefix, type Party, type TagTest } from '../../net/matchPrefix.ts';
import type { Subnet } from '../../net/NetworkPart.ts';
import { gatewaysOf } from './gatewaysOf.ts';
import { platformAddress } from '../../azure/platformServices.ts';
import type { Topology } from './topology.ts';

/** Service tags as the security rules of one subnet see them. */
export interface SecurityTags {
  readonly test: TagTest;
  /** The same without what routes add to VirtualNetwork, in case the platform does not do that. */
  readonly plain: TagTest;
  /** In the VirtualNetwork tag only because a route of the subnet put it there. */
  isExpanded(party: Party): boolean;
}

/**
 * The tags VirtualNetwork and Internet of a subnet. A user's route to an appliance or gateway widens the first and
 * narrows the second; of other next hops Microsoft does not say.
 * https://learn.microsoft.com/azure/virtual-network/service-tags-overview
 */
export function securityTags(topology: Topology, subnet: Subnet, hasTag: TagTest): SecurityTags {
  const network = topology.virtualNetworks.get(subnet.virtualNetwork);
  const near = [
    ...(network?.addressSpace ?? []),
    ...topology.neighbours(subnet.virtualNetwork).flatMap(({ own, network: peer }) => {
      return own.allowAccess ? peer.addressSpace : [];
    }),
    ...gatewaysOf(topology, subnet.virtualNetwork).flatMap(({ prefixes }) => prefixes),
    ...topology.overlays.filter(({ subnets }) => subnets.includes(subnet.id)).map(({ range }) => range),
  ].map(({ text }) => text);
  const routes = topology.routeTables.get(subnet.routeTable ?? '')?.routes ?? [];
  const ranges = routes.filter(({ prefix }) => parseCidr(prefix).ok);
  const widens = ({ nextHopType }: (typeof routes)[number]): boolean =>
    nextHopType === 'VirtualAppliance' || nextHopType === 'VirtualNetworkGateway';
  const added = ranges.filter(widens).map(({ prefix }) => prefix);
  const certain = [...near, ...added];
  const perhaps = ranges.filter((route) => !widens(route)).map(({ prefix }) => prefix);

  const inAny = (prefixes: readonly string[], party: Party): Tri =>
    anyOf(prefixes, (prefix) => matchPrefix(prefix, party, hasTag));
  const isPlatform = (party: Party): boolean => 'address' in party && party.address.text === platformAddress;
  const inBase = (party: Party): Tri => (isPlatform(party) ? 'yes' : inAny(near, party));
  const inVirtualNetwork = (party: Party): Tri => {
    const answer = isPlatform(party) ? 'yes' : inAny(certain, party);
    return answer === 'no' && inAny(perhaps, party) !== 'no' ? 'maybe' : answer;
  };
  const withVirtualNetwork =
    (isMember: (party: Party) => Tri): TagTest =>
    (tag, party) => {
      const name = tag.toLowerCase();
      if (name === 'virtualnetwork') return isMember(party);
      const answer = hasTag(tag, party);
      if (name !== 'internet' || answer === 'no') return answer;
      const taken = isMember(party);
      return taken === 'yes' ? 'no' : taken === 'maybe' ? 'maybe' : answer;
    };
  return {
    test: withVirtualNetwork(inVirtualNetwork),
    plain: withVirtualNetwork(inBase),
    isExpanded: (party) => inBase(party) !== 'yes' && inAny(added, party) === 'yes',
  };
}
