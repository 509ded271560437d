import { formatAddress, nextFreeAddress, parseAddress, parseCidr } from '../lib/cidr.ts';
import type { DesignDocument, Resource, ResourceId } from '../model/designDocument.ts';
import { childrenOf } from './absoluteRect.ts';
import { kindOf } from './index.ts';
import { projections } from './projections.ts';
import { resource } from './values.ts';

function fixedAddress({ kind, props }: Resource): number | undefined {
  for (const [key, { control }] of Object.entries(kindOf(kind)?.fields ?? {})) {
    const value = props[key];
    const address = control.type === 'address' && typeof value === 'string' ? parseAddress(value) : undefined;
    if (address?.ok === true) return address.value;
  }
  return undefined;
}

/**
 * The next address of a subnet that nothing drawn in it has, or that many `further` ones on; undefined where the range
 * is full or no range.
 */
export function nextAddress(
  document: DesignDocument,
  subnet: ResourceId,
  except?: ResourceId,
  further = 0,
): string | undefined {
  const range = parseCidr(resource(document, 'subnet', subnet)?.props.addressPrefix ?? '');
  if (!range.ok) return undefined;
  const standing = childrenOf(document, subnet).filter(([id]) => id !== except);
  const taken = new Set(standing.flatMap(([, child]) => fixedAddress(child) ?? []));
  const projected = projections(document).filter(
    (projection) => projection.subnet === subnet && projection.owner !== except,
  ).length;
  const dynamic = standing.filter(([, child]) => fixedAddress(child) === undefined).length + projected;
  // Azure hands out the lowest free address to whatever asks for none.
  for (let handed = 0; handed < dynamic + further; handed += 1) {
    const address = nextFreeAddress(range.value, taken);
    if (address === undefined) return undefined;
    taken.add(address);
  }
  const next = nextFreeAddress(range.value, taken);
  return next === undefined ? undefined : formatAddress(next);
}
