import { containsAddress, formatAddress, parseAddress, parseCidr, type Cidr } from '../lib/cidr.ts';
import type { JsonValue } from '../lib/canonicalJson.ts';
import type { DesignDocument, Props, Resource, ResourceId } from '../model/designDocument.ts';

/**
 * Moves every address and range that lies in `from` to the same place in `to`, in the values of the resources that
 * `applies` names: rules, routes and fixed addresses follow a network that gets another range. A text that is `from`
 * itself becomes `to`, also where the two differ in size.
 */
export function shiftRange(
  document: DesignDocument,
  from: Cidr,
  to: Cidr,
  applies: (id: ResourceId, resource: Resource) => boolean = () => true,
): DesignDocument {
  const resources = Object.entries(document.resources).map(([id, resource]) => {
    if (!applies(id, resource)) return [id, resource] as const;
    const props = shiftedProps(resource.props, from, to);
    return [id, props === resource.props ? resource : { ...resource, props }] as const;
  });
  return { ...document, resources: Object.fromEntries(resources) };
}

function shiftedProps(props: Props, from: Cidr, to: Cidr): Props {
  const entries = Object.entries(props).map(([key, value]) => [key, shifted(value, from, to)] as const);
  return entries.every(([key, value]) => value === props[key]) ? props : Object.fromEntries(entries);
}

function shifted(value: JsonValue, from: Cidr, to: Cidr): JsonValue {
  if (typeof value === 'string') return shiftedText(value, from, to);
  if (Array.isArray(value)) {
    const items = value.map((item: JsonValue) => shifted(item, from, to));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const record: Props = value as Props;
  return shiftedProps(record, from, to);
}

function shiftedText(text: string, from: Cidr, to: Cidr): string {
  if (text === from.text) return to.text;
  const range = parseCidr(text);
  const address = range.ok ? range.value.start : addressOf(text);
  if (address === undefined || !containsAddress(from, address)) return text;
  if (range.ok && range.value.prefixLength < from.prefixLength) return text;
  const moved = address - from.start + to.start;
  if (moved > to.end) return text;
  return range.ok ? `${formatAddress(moved)}/${range.value.prefixLength}` : formatAddress(moved);
}

function addressOf(text: string): number | undefined {
  const parsed = parseAddress(text);
  return parsed.ok ? parsed.value : undefined;
}
