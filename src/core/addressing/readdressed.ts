import type { JsonValue } from '../lib/canonicalJson.ts';
import {
  cidrAt,
  contains,
  containsAddress,
  formatAddress,
  parseAddress,
  parseCidr,
  type Cidr,
} from '../lib/cidr.ts';
import { isList } from '../lib/isList.ts';
import type { Props } from '../model/designDocument.ts';
import { kindOf } from '../kinds/registry/kinds.ts';

/** A range whose contents are renumbered into another of the same length. */
export interface Readdressing {
  readonly from: Cidr;
  readonly to: Cidr;
}

function moved(text: string, ranges: readonly Readdressing[]): string {
  const range = parseCidr(text);
  if (range.ok) {
    const into = ranges.find(({ from }) => contains(from, range.value));
    if (into === undefined) return text;
    return cidrAt(into.to.start + range.value.start - into.from.start, range.value.prefixLength).text;
  }
  const address = parseAddress(text);
  const into = address.ok ? ranges.find(({ from }) => containsAddress(from, address.value)) : undefined;
  return address.ok && into !== undefined
    ? formatAddress(into.to.start + address.value - into.from.start)
    : text;
}

/** The values of a copied resource with its addresses and ranges at the same offset in the new ranges. */
export function readdressed(kind: string, props: Props, ranges: readonly Readdressing[]): Props {
  const fields = kindOf(kind)?.fields ?? {};
  const change = (value: JsonValue): JsonValue => (typeof value === 'string' ? moved(value, ranges) : value);
  const entries = Object.entries(props).map(([key, value]) => {
    const type = fields[key]?.control.type;
    if (type === 'cidr' || type === 'address') return [key, change(value)];
    return [key, type === 'list' && isList(value) ? value.map(change) : value];
  });
  return Object.fromEntries(entries);
}
