import type { Point } from '../../../core/lib/geometry.ts';
import { kindOf } from '../../../core/kinds/registry/kinds.ts';
import { placementAt } from '../../../core/placement/placementAt.ts';
import { resourceAt, withAncestors } from '../../../core/placement/resourceAt.ts';
import type { DesignDocument, ResourceId } from '../../../core/model/designDocument.ts';
import { fill } from '../../../core/text/text.ts';
import type { DropTarget } from '../dragStore.ts';
import { isContainer } from '../commands/isContainer.ts';
import { canvasText } from '../text.ts';

/** The innermost container under a point; undefined on the free canvas. */
export function containerAt(
  document: DesignDocument,
  point: Point,
  except?: ReadonlySet<ResourceId>,
): ResourceId | undefined {
  const hit = resourceAt(document, point, except);
  return withAncestors(document, hit).find((id) => isContainer(document.resources[id]?.kind ?? ''));
}

/** What to light, and what to say, while a kind from the palette hangs over a point of the canvas. */
export function dropTarget(document: DesignDocument, kindId: string, point: Point): DropTarget {
  const kind = kindOf(kindId);
  if (kind?.placement.on === 'line') return peeringTarget(document, kind.placement.between, point);
  const placement = placementAt(document, kindId, point);
  if (!placement.ok) {
    const hit = kind?.placement.on === 'host' ? resourceAt(document, point) : containerAt(document, point);
    return { host: hit, slot: undefined, label: placement.error.reason, refused: true };
  }
  const { target, rect, name, cidr, address, newSubnet } = placement.value;
  if (kind?.placement.on === 'host') {
    const host = target === undefined ? '' : (document.resources[target]?.name ?? '');
    return {
      host: target,
      slot: undefined,
      label: fill(canvasText.attachTo, { name: host }),
      refused: false,
    };
  }
  const value = newSubnet === undefined ? (address ?? cidr) : `${newSubnet.name} ${newSubnet.cidr}`;
  const label = value === undefined ? fill(canvasText.newAt, { name }) : fill(canvasText.nextFree, { value });
  return { host: target, slot: newSubnet?.rect ?? rect, label, refused: false };
}

function peeringTarget(document: DesignDocument, between: string, point: Point): DropTarget {
  const host = withAncestors(document, resourceAt(document, point)).find(
    (id) => document.resources[id]?.kind === between,
  );
  if (host === undefined) {
    const label = fill(canvasText.dropOnHost, { kind: kindOf(between)?.text.name ?? between });
    return { host: undefined, slot: undefined, label, refused: true };
  }
  return {
    host,
    slot: undefined,
    label: fill(canvasText.connectFrom, { name: document.resources[host]?.name ?? '' }),
    refused: false,
  };
}
