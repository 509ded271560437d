import { cidrAt, contains, formatAddress, parseAddress, parseCidr, type Cidr } from '../lib/cidr.ts';
import type { JsonValue } from '../lib/canonicalJson.ts';
import { isList } from '../lib/isList.ts';
import { isRecord } from '../lib/isRecord.ts';
import type { DesignDocument, Props, Resource, ResourceId } from '../model/designDocument.ts';

/** Whether what a resource names follows; an address is a range of one. */
export type Follows = (id: ResourceId, resource: Resource, range: Cidr) => boolean;

/**
 * Moves every address and range that lies in `from` and that `follows` names to the same place in `to`: rules, routes
 * and fixed addresses follow a network that gets another range. A text that is `from` itself becomes `to`, also where
 * the two differ in size.
 */
export function shiftRange(
  document: DesignDocument,
  from: Cidr,
  to: Cidr,
  follows: Follows = () => true,
): DesignDocument {
  const resources = Object.entries(document.resources).map(([id, resource]) => {
    const props = shiftedProps(resource.props, (text) => {
      const range = rangeOf(text);
      const lies = range !== undefined && contains(from, range) && follows(id, resource, range);
      return lies ? shiftedText(text, range, from, to) : text;
    });
    return [id, props === resource.props ? resource : { ...resource, props }] as const;
  });
  return { ...document, resources: Object.fromEntries(resources) };
}

type Shift = (text: string) => string;

function shiftedProps(props: Props, shift: Shift): Props {
  const entries = Object.entries(props).map(([key, value]) => [key, shifted(value, shift)] as const);
  return entries.every(([key, value]) => value === props[key]) ? props : Object.fromEntries(entries);
}

function shifted(value: JsonValue, shift: Shift): JsonValue {
  if (typeof value === 'string') return shift(value);
  if (isList(value)) {
    const items = value.map((item) => shifted(item, shift));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  return isRecord(value) ? shiftedProps(value as Props, shift) : value;
}

function shiftedText(text: string, range: Cidr, from: Cidr, to: Cidr): string {
  if (text === from.text) return to.text;
  const moved = range.start - from.start + to.start;
  if (moved > to.end) return text;
  return text.includes('/') ? cidrAt(moved, range.prefixLength).text : formatAddress(moved);
}

function rangeOf(text: string): Cidr | undefined {
  const range = parseCidr(text);
  if (range.ok) return range.value;
  const address = parseAddress(text);
  return address.ok ? cidrAt(address.value, 32) : undefined;
}
