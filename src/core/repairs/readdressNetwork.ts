import { addressSpaces, freeNetworkRange } from '../addressing/freeRange.ts';
import { refusal, type Refusal } from '../placement/refusal.ts';
import { resource, resourcesOf } from '../kinds/contract/values.ts';
import { overlaps, type Cidr } from '../lib/cidr.ts';
import { failure, success, type Result } from '../lib/result.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { dockedChips } from '../placement/dockedChips.ts';
import { virtualNetworkOf } from '../reach/facts/virtualNetworkOf.ts';
import { setValues } from './setValues.ts';
import { shiftRange } from './shiftRange.ts';

/**
 * Gives a virtual network ranges that nothing in the design overlaps, in place of those that `isBad` names. Its
 * subnets keep their place in it; rules, routes and fixed addresses follow.
 */
export function readdressNetwork(
  document: DesignDocument,
  id: ResourceId,
  isBad: (range: Cidr) => boolean,
): Result<DesignDocument, Refusal> {
  let current = document;
  for (const from of addressSpaces(document, id).filter(isBad)) {
    const to = freeNetworkRange(current, from.prefixLength);
    if (to === undefined) return failure(refusal('noFreeNetworkRange'));
    const space = resource(current, 'virtual-network', id)?.props.addressSpace ?? [];
    const addressSpace = space.map((text) => (text === from.text ? to.text : text));
    const others = resourcesOf(document, 'virtual-network').filter((network) => network.id !== id);
    const contested = others.some((network) =>
      addressSpaces(document, network.id).some((range) => overlaps(range, from)),
    );
    const inside = belongingTo(document, id);
    const shifted = shiftRange(current, from, to, (other, { kind }) =>
      inside.has(other) ? kind !== 'virtual-network' : !contested && isRuleBook(kind),
    );
    current = setValues('virtual-network', id, { addressSpace })(shifted);
  }
  return success(current);
}

// Where two networks claim an address, only what belongs to the network certainly means its own.
function belongingTo(document: DesignDocument, network: ResourceId): ReadonlySet<ResourceId> {
  const standing = Object.keys(document.resources).filter(
    (id) => virtualNetworkOf(document, id)?.id === network,
  );
  const hosts = new Set(standing);
  const chips = standing
    .flatMap((id) => dockedChips(document, id).map((chip) => chip.id))
    .filter((chip) => hostsOf(document, chip).every((host) => hosts.has(host)));
  return new Set([...standing, ...chips]);
}

function hostsOf(document: DesignDocument, chip: ResourceId): readonly ResourceId[] {
  return Object.keys(document.resources).filter((id) =>
    dockedChips(document, id).some((docked) => docked.id === chip),
  );
}

// The ranges of a cluster are its own even where they look like a part of the network.
function isRuleBook(kind: string): boolean {
  return kind !== 'aks-cluster' && kind !== 'virtual-network' && kind !== 'subnet';
}
