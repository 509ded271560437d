import { parseCidr } from '../lib/cidr.ts';
import type { Point } from '../lib/geometry.ts';
import { failure, success, type Result } from '../lib/result.ts';
import type { DesignDocument, Resource, ResourceId } from '../model/designDocument.ts';
import { dock } from './dockedChips.ts';
import { addressSpaces, freeSubnetRange, subnetRanges } from '../addressing/freeRange.ts';
import { homeFor, type Home } from './homeFor.ts';
import { kindOf } from '../kinds/registry/kinds.ts';
import type { Kind } from '../kinds/contract/kind.ts';
import { refusal, type Refusal } from './refusal.ts';
import { withAncestors } from './resourceAt.ts';
import { settle, type SettleOptions } from './settle.ts';
import { namedSubnet } from './subnetFit.ts';
import { contains, overlaps } from '../lib/cidr.ts';

/**
 * Moves a resource with all that stands in it to a point of the canvas (its new top left corner), into a container or
 * onto a host, by the rules that hold for a new one. `parent` undefined means the canvas itself. A subnet that comes
 * into another network takes a range of that network.
 */
export function moveResource(
  document: DesignDocument,
  id: ResourceId,
  parent: ResourceId | undefined,
  at: Point,
  options: SettleOptions = {},
): Result<DesignDocument, Refusal> {
  const resource = document.resources[id];
  const kind = kindOf(resource?.kind ?? '');
  if (resource === undefined || kind === undefined) return failure(refusal('gone'));
  if (withAncestors(document, parent).includes(id))
    return failure(refusal('inItself', { name: resource.name }));
  if (kind.placement.on === 'host') return docked(document, id, kind, parent, at);
  const home = homeOf(document, id, kind, resource, parent, at);
  if (!home.ok) return home;
  const { parent: _, ...standing } = resource;
  const container = home.value.parent;
  const moved = container === undefined ? standing : { ...standing, parent: container };
  const readdressed =
    container === resource.parent ? success(moved) : inRangeOf(document, kind, moved, container);
  if (!readdressed.ok) return readdressed;
  return success(settle(home.value.document, id, readdressed.value, at, options).document);
}

function homeOf(
  document: DesignDocument,
  id: ResourceId,
  kind: Kind,
  resource: Resource,
  parent: ResourceId | undefined,
  at: Point,
): Result<Home, Refusal> {
  // Within its container it may stand wherever it already does, even in a design that Azure would not accept.
  if (parent === resource.parent) return success({ document, ...(parent === undefined ? {} : { parent }) });
  const wish = { parent, at, moving: id };
  return parent === undefined ? homeOnCanvas(document, kind, wish) : homeFor(document, kind, wish);
}

function homeOnCanvas(document: DesignDocument, kind: Kind, wish: { at: Point; moving: ResourceId }) {
  // Far from everything, so that no container under the point is taken for the one that is meant.
  const { placement } = kind;
  if (placement.on === 'canvas' || placement.on === 'microsoft') return success<Home>({ document });
  return homeFor({ ...document, resources: {} }, kind, wish);
}

function docked(
  document: DesignDocument,
  id: ResourceId,
  kind: Kind,
  parent: ResourceId | undefined,
  at: Point,
): Result<DesignDocument, Refusal> {
  const home = homeFor(document, kind, { parent, at });
  if (!home.ok) return home;
  const { host } = home.value;
  return success(host === undefined ? document : dock(host.id, host.property, id)(document));
}

/** A subnet keeps its range where the new network has it free, else takes the next of its size. */
function inRangeOf(
  document: DesignDocument,
  kind: Kind,
  resource: Resource,
  network: ResourceId | undefined,
): Result<Resource, Refusal> {
  if (kind.shape !== 'subnet' || network === undefined) return success(resource);
  const networkName = document.resources[network]?.name ?? '';
  if (namedSubnet(document, network, resource.name) !== undefined) {
    return failure(refusal('subnetExists', { network: networkName, subnet: resource.name }));
  }
  const prefix = resource.props['addressPrefix'];
  const own = parseCidr(typeof prefix === 'string' ? prefix : '');
  if (!own.ok) return success(resource);
  const inside = addressSpaces(document, network).some((space) => contains(space, own.value));
  const free = subnetRanges(document, network).every((other) => !overlaps(other, own.value));
  if (inside && free) return success(resource);
  const range = freeSubnetRange(document, network, own.value.prefixLength);
  return range === undefined
    ? failure(refusal('noRange', { network: networkName, length: own.value.prefixLength }))
    : success({ ...resource, props: { ...resource.props, addressPrefix: range.text } });
}
