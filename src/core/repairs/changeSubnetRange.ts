import { resource, resourcesOf } from '../kinds/values.ts';
import { overlaps, parseCidr, type Cidr } from '../lib/cidr.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { setValues } from './setValues.ts';
import { shiftRange } from './shiftRange.ts';

/** Gives a subnet another range; rules, routes and fixed addresses follow, unless another subnet claims them too. */
export function changeSubnetRange(document: DesignDocument, id: ResourceId, to: Cidr): DesignDocument {
  const subnet = resource(document, 'subnet', id);
  if (subnet === undefined) return document;
  const from = parseCidr(subnet.props.addressPrefix);
  const changed = setValues('subnet', id, { addressPrefix: to.text })(document);
  if (!from.ok) return changed;
  const contested = resourcesOf(document, 'subnet').some((other) => {
    const range = parseCidr(other.props.addressPrefix);
    return other.id !== id && range.ok && overlaps(range.value, from.value);
  });
  const follows = (other: ResourceId, { kind, parent }: { kind: string; parent?: ResourceId }): boolean =>
    kind !== 'subnet' && kind !== 'virtual-network' && (!contested || parent === id || other === id);
  return shiftRange(changed, from.value, to, follows);
}
