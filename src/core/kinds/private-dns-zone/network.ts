import { addressFrom, type Address } from '../../net/address.ts';
import { publicSuffixOf } from '../../azure/datedFacts.ts';
import type { Member, NetworkBehaviour, NetworkDesign } from '../contract/networkBehaviour.ts';
import { privateLinkTarget } from '../contract/privateLinkTarget.ts';

type Zone = Member<'private-dns-zone'>;

/** A label in the zone as full names: of a zone of Private Link the public name leads to the same record. */
function namesOf(label: string, zone: string): readonly string[] {
  const publicSuffix = publicSuffixOf(zone);
  const under = (suffix: string): string => (label === '@' ? suffix : `${label.toLowerCase()}.${suffix}`);
  return [under(zone), ...(publicSuffix === undefined || label === '@' ? [] : [under(publicSuffix)])];
}

function recordsOf({ id, name, props }: Zone, design: NetworkDesign): ReadonlyMap<string, Address> {
  const zone = name.toLowerCase();
  const written = props.records.flatMap((record) => {
    const address = addressFrom(record.address);
    return address === undefined ? [] : namesOf(record.name, zone).map((fqdn) => [fqdn, address] as const);
  });
  const ofEndpoints = design.resourcesOf('private-endpoint').flatMap((endpoint) => {
    const target = privateLinkTarget(endpoint.props.target, design);
    if (endpoint.props.privateDnsZone !== id || target === undefined) return [];
    return target.names.flatMap(({ label, use }) => {
      const address = design.address(endpoint.id, use);
      if (address === undefined) return [];
      // In a zone of another service the record is there, but the public name does not lead to it.
      const names = target.zone === zone ? namesOf(label, zone) : [`${label}.${zone}`];
      return names.map((fqdn) => [fqdn, address] as const);
    });
  });
  return new Map([...written, ...ofEndpoints]);
}

/** Names for the virtual networks that the zone is linked to. */
export const privateDnsZoneNetwork: NetworkBehaviour<'private-dns-zone'> = {
  network: (zone, design) => ({
    zones: [
      {
        id: zone.id,
        node: design.node(zone.id),
        name: zone.name.toLowerCase(),
        virtualNetworks: design
          .resourcesOf('virtual-network')
          .filter(({ props }) => props.privateDnsZones.includes(zone.id))
          .map(({ id }) => id),
        records: recordsOf(zone, design),
        fallsBackToPublic:
          zone.props.resolutionPolicy === 'NxDomainRedirect' && zone.name.startsWith('privatelink.'),
      },
    ],
  }),
};
