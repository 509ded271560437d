import type { JsonValue } from '../lib/canonicalJson.ts';
import { cidrAt, contains, nextFreeCidr, overlaps, parseCidr, type Cidr } from '../lib/cidr.ts';
import { isList } from '../lib/isList.ts';
import type { DesignDocument, Resource, ResourceId } from '../model/designDocument.ts';
import { kindOf } from '../kinds/registry/kinds.ts';
import { resource, resourcesOf } from '../kinds/contract/values.ts';

const networks: readonly Cidr[] = parsed(['10.0.0.0/8']);

// The default ranges of AKS begin at 10.0.0.0/16; a network that starts above them never collides with a cluster.
const lastResort: readonly Cidr[] = parsed(['10.0.0.0/13', '10.8.0.0/15']);

export const networkPrefixLength = 16;
export const subnetPrefixLength = 24;

function parsed(texts: readonly string[]): readonly Cidr[] {
  return texts.flatMap((text) => {
    const result = parseCidr(text);
    return result.ok ? [result.value] : [];
  });
}

function rangesIn(value: JsonValue | undefined): readonly Cidr[] {
  const texts = isList(value) ? value : [value];
  return parsed(texts.filter((text) => typeof text === 'string'));
}

/** Every range that a resource claims, whatever its kind: address spaces, pods, services. */
function rangesOf({ kind, props }: Resource): readonly Cidr[] {
  return Object.entries(kindOf(kind)?.fields ?? {}).flatMap(([key, { control, default: initial }]) =>
    control.type === 'cidr' || (control.type === 'list' && control.of === 'cidr')
      ? rangesIn(props[key] ?? initial)
      : [],
  );
}

/** The address spaces of a virtual network; those that do not parse are left out. */
export function addressSpaces(document: DesignDocument, network: ResourceId): readonly Cidr[] {
  return parsed(resource(document, 'virtual-network', network)?.props.addressSpace ?? []);
}

/** The ranges of the subnets of a virtual network, but for one. */
export function subnetRanges(
  document: DesignDocument,
  network: ResourceId,
  except?: ResourceId,
): readonly Cidr[] {
  const subnets = resourcesOf(document, 'subnet').filter(
    ({ id, parent }) => parent === network && id !== except,
  );
  return parsed(subnets.map(({ props }) => props.addressPrefix));
}

/** The next address space that nothing in the design overlaps, from 10.10.0.0/16 on. */
export function freeNetworkRange(
  document: DesignDocument,
  prefixLength = networkPrefixLength,
  besides: readonly Cidr[] = [],
): Cidr | undefined {
  const taken = [...Object.values(document.resources).flatMap(rangesOf), ...besides];
  return (
    nextFreeCidr(networks, [...taken, ...lastResort], prefixLength) ??
    nextFreeCidr(networks, taken, prefixLength)
  );
}

/** The first free range of the length in a virtual network; a smaller one, down to the longest, where none is left. */
export function freeSubnetRange(
  document: DesignDocument,
  network: ResourceId,
  prefixLength: number,
  longestPrefixLength = prefixLength,
): Cidr | undefined {
  const spaces = addressSpaces(document, network);
  const taken = subnetRanges(document, network);
  for (let length = prefixLength; length <= longestPrefixLength; length += 1) {
    const range = nextFreeCidr(spaces, taken, length);
    if (range !== undefined) return range;
  }
  return undefined;
}

/** The range around that of a subnet with the wanted length, if the network has it free; undefined if not. */
export function grownRange(
  document: DesignDocument,
  subnet: ResourceId,
  prefixLength: number,
): Cidr | undefined {
  const found = resource(document, 'subnet', subnet);
  const network = found?.parent;
  const own = parsed(found === undefined ? [] : [found.props.addressPrefix])[0];
  if (own === undefined || network === undefined) return undefined;
  const grown = cidrAt(own.start, Math.min(prefixLength, own.prefixLength));
  const inside = addressSpaces(document, network).some((space) => contains(space, grown));
  const free = subnetRanges(document, network, subnet).every((other) => !overlaps(other, grown));
  return inside && free ? grown : undefined;
}
