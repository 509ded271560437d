import type { JsonValue } from '../../core/lib/canonicalJson.ts';
import { contains, overlaps, parseCidr } from '../../core/lib/cidr.ts';
import { kindOf } from '../../core/kinds/registry/kinds.ts';
import { resource, resourcesOf } from '../../core/kinds/contract/values.ts';
import type { DesignDocument, ResourceId } from '../../core/model/designDocument.ts';
import { fill, type Text } from '../../core/text/text.ts';
import { text } from './text.ts';

/** Why Azure would refuse a name of a resource in this design. */
export function judgeName(document: DesignDocument, id: ResourceId, name: string): Text | undefined {
  const renamed = document.resources[id];
  const kind = kindOf(renamed?.kind ?? '');
  if (renamed === undefined || kind === undefined) return undefined;
  if (!kind.naming.pattern.test(name)) return fill(text.badName, { example: kind.naming.example });
  const taken = Object.entries(document.resources).some(
    ([other, candidate]) => other !== id && candidate.kind === renamed.kind && sameName(candidate.name, name),
  );
  return taken ? fill(text.duplicateName, { name }) : undefined;
}

/** What the design around a resource has against a value that its field accepts. */
export function judgeValue(
  document: DesignDocument,
  id: ResourceId,
  key: string,
  value: JsonValue,
): Text | undefined {
  const subnet = resource(document, 'subnet', id);
  return subnet !== undefined && key === 'addressPrefix' && typeof value === 'string'
    ? judgeSubnetRange(document, id, subnet.parent, value)
    : undefined;
}

function judgeSubnetRange(
  document: DesignDocument,
  id: ResourceId,
  parent: ResourceId | undefined,
  range: string,
): Text | undefined {
  const parsed = parseCidr(range);
  if (!parsed.ok) return undefined;
  if (parsed.value.prefixLength > 29) return text.subnetTooSmall;
  const network = resource(document, 'virtual-network', parent);
  if (network === undefined) return undefined;
  const spaces = network.props.addressSpace.map(parseCidr);
  if (!spaces.some((space) => space.ok && contains(space.value, parsed.value))) {
    const space = network.props.addressSpace.join(', ');
    return fill(text.outsideNetwork, { range, network: network.name, space });
  }
  const other = resourcesOf(document, 'subnet').find((candidate) => {
    const taken = parseCidr(candidate.props.addressPrefix);
    return (
      candidate.parent === parent && candidate.id !== id && taken.ok && overlaps(taken.value, parsed.value)
    );
  });
  if (other === undefined) return undefined;
  return fill(text.overlapsSubnet, { range, subnet: other.name, taken: other.props.addressPrefix });
}

/** Azure's names differ in more than upper and lower case. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
