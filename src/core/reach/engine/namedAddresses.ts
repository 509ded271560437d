import type { Address } from '../../net/address.ts';
import type { Topology } from './topology.ts';

/**
 * Every address that a name has for anybody: in private zones, whoever sees them, and in public DNS. Who attacks needs
 * no resolver that tells.
 */
export function namedAddresses(topology: Topology, fqdn: string): readonly Address[] {
  const name = fqdn.toLowerCase();
  const all = [
    ...topology.zonesWith(name).map(({ records }) => records.get(name)),
    topology.publicNames.get(name)?.address,
    topology.endpointsByName.get(name)?.address,
  ];
  const byText = new Map(all.flatMap((address) => (address === undefined ? [] : [[address.text, address]])));
  return [...byText.values()];
}
