import { resource, resourcesOf } from '../kinds/contract/values.ts';
import { contains, parseCidr, type Cidr } from '../lib/cidr.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { setValues } from './setValues.ts';
import { shiftRange, type Follows } from './shiftRange.ts';

/**
 * Gives a subnet another range; rules, routes and fixed addresses follow. Where subnets overlap, a range belongs to
 * the smallest subnet that holds it; what equal subnets claim stays, except for what stands in the subnet itself.
 */
export function changeSubnetRange(document: DesignDocument, id: ResourceId, to: Cidr): DesignDocument {
  const subnet = resource(document, 'subnet', id);
  if (subnet === undefined) return document;
  const from = parseCidr(subnet.props.addressPrefix);
  const changed = setValues('subnet', id, { addressPrefix: to.text })(document);
  if (!from.ok) return changed;
  const rivals = resourcesOf(document, 'subnet').flatMap((other) => {
    const range = parseCidr(other.props.addressPrefix);
    return other.id !== id && range.ok && contains(from.value, range.value) ? [range.value] : [];
  });
  const follows: Follows = (_, { kind, parent }, range) =>
    kind !== 'subnet' &&
    kind !== 'virtual-network' &&
    (parent === id || !rivals.some((rival) => contains(rival, range)));
  return shiftRange(changed, from.value, to, follows);
}
