import type { Point, Rect } from '../lib/geometry.ts';
import { success, type Result } from '../lib/result.ts';
import { isList } from '../lib/isList.ts';
import type { DesignDocument, Resource, ResourceId } from '../model/designDocument.ts';
import { absoluteRect } from './absoluteRect.ts';
import { dockedChips } from './dockedChips.ts';
import { kindOf } from '../kinds/registry/kinds.ts';
import { addResource } from './place.ts';
import { plannedAddresses } from '../addressing/plannedAddress.ts';
import type { Refusal } from './refusal.ts';

/** What a drop would do, for the canvas to show while somebody drags. */
export interface PlacementPreview {
  /** The container or host that is there already and takes it; absent on the canvas itself. */
  readonly target?: ResourceId;
  /** Where it would stand, on the canvas; for a chip, its host. */
  readonly rect: Rect;
  readonly name: string;
  /** The range that it would take. */
  readonly cidr?: string;
  /** The address that it would take. */
  readonly address?: string;
  /** The subnet that would be made around it. */
  readonly newSubnet?: { readonly name: string; readonly cidr: string; readonly rect: Rect };
}

/** What would come of dropping a new resource of the kind at a point of the canvas, or why it is refused. */
export function placementAt(
  document: DesignDocument,
  kind: string,
  at: Point,
): Result<PlacementPreview, Refusal> {
  const added = addResource(document, kind, { at });
  if (!added.ok) return added;
  const { document: after, id } = added.value;
  const resource = after.resources[id];
  const host = Object.keys(document.resources).find((candidate) =>
    dockedChips(after, candidate).some((chip) => chip.id === id),
  );
  const container = host ?? resource?.parent;
  const made = container !== undefined && document.resources[container] === undefined ? container : undefined;
  const target = made === undefined ? container : after.resources[made]?.parent;
  const cidr = rangeOf(resource);
  const address = addressIn(after, id, resource);
  const newSubnet = made === undefined ? undefined : madeSubnet(after, made);
  return success({
    ...(target === undefined ? {} : { target }),
    rect: absoluteRect(after, host ?? id) ?? { ...at, width: 0, height: 0 },
    name: resource?.name ?? '',
    ...(cidr === undefined ? {} : { cidr }),
    ...(address === undefined ? {} : { address }),
    ...(newSubnet === undefined ? {} : { newSubnet }),
  });
}

function rangeOf(resource: Resource | undefined): string | undefined {
  const prefix = resource?.props['addressPrefix'];
  const space = resource?.props['addressSpace'];
  if (typeof prefix === 'string') return prefix;
  const first = isList(space) ? space[0] : undefined;
  return typeof first === 'string' ? first : undefined;
}

/** Only kinds whose address somebody may choose have one that is worth showing. */
function addressIn(
  document: DesignDocument,
  id: ResourceId,
  resource: Resource | undefined,
): string | undefined {
  const fields = Object.values(kindOf(resource?.kind ?? '')?.fields ?? {});
  const hasAddress = fields.some(({ control }) => control.type === 'address');
  return hasAddress && resource?.parent !== undefined ? plannedAddresses(document, id)[0] : undefined;
}

function madeSubnet(document: DesignDocument, id: ResourceId): PlacementPreview['newSubnet'] {
  const rect = absoluteRect(document, id);
  const subnet = document.resources[id];
  return rect === undefined || subnet === undefined
    ? undefined
    : { name: subnet.name, cidr: rangeOf(subnet) ?? '', rect };
}
