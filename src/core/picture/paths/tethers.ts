import { layoutSizes } from '../../kinds/contract/layoutSizes.ts';
import type { Point, Rect } from '../../lib/geometry.ts';
import type { DesignDocument, ResourceId } from '../../model/designDocument.ts';
import { absoluteRect } from '../../placement/absoluteRect.ts';
import { projections, type Projection } from '../../placement/projections.ts';

const { gutter, padding } = layoutSizes;
const fromCorner = 20;

/** The line from a control plane to its own address in your network. */
export interface Tether {
  readonly owner: ResourceId;
  readonly points: readonly Point[];
}

/** Every control plane that has an address in a subnet, where both are drawn. */
export function tethers(document: DesignDocument): readonly Tether[] {
  return projections(document).flatMap((projection) => {
    const points = tetherPoints(document, projection);
    return points.length === 0 ? [] : [{ owner: projection.owner, points }];
  });
}

/**
 * Down between the zones and the networks, along the gutter beside the subnet, in by the side. Empty where either end is
 * not drawn.
 */
function tetherPoints(document: DesignDocument, { owner, subnet, rect }: Projection): readonly Point[] {
  const card = absoluteRect(document, owner);
  const subnetRect = absoluteRect(document, subnet);
  const network = document.resources[subnet]?.parent;
  const networkRect = network === undefined ? undefined : absoluteRect(document, network);
  if (card === undefined || subnetRect === undefined || networkRect === undefined) return [];
  const middle = rect.y + rect.height / 2;
  const side = nearerSide(card, subnetRect, networkRect);
  const end = { x: side.left ? rect.x : rect.x + rect.width, y: middle };
  if (card.y + card.height > networkRect.y) return sideways(card, networkRect, side.x, end);
  const between = (card.y + card.height + padding + networkRect.y) / 2;
  const start = Math.min(Math.max(side.x, card.x + fromCorner), card.x + card.width - fromCorner);
  return [
    { x: start, y: card.y + card.height },
    ...(start === side.x
      ? []
      : [
          { x: start, y: between },
          { x: side.x, y: between },
        ]),
    { x: side.x, y: middle },
    end,
  ];
}

/** From a column beside the networks the line comes in above the network and goes down the same gutter. */
function sideways(card: Rect, network: Rect, gutterX: number, end: Point): readonly Point[] {
  const fromLeft = card.x >= network.x + network.width;
  const start = { x: fromLeft ? card.x : card.x + card.width, y: card.y + card.height / 2 };
  const outside = fromLeft ? start.x - 2 * padding : start.x + 2 * padding;
  const above = network.y - padding;
  return [
    start,
    { x: outside, y: start.y },
    { x: outside, y: above },
    { x: gutterX, y: above },
    { x: gutterX, y: end.y },
    end,
  ];
}

// At the edge of a network there is only its padding, so a line there would run along the border.
function nearerSide(card: Rect, subnet: Rect, network: Rect): { readonly x: number; readonly left: boolean } {
  const roomLeft = Math.min(gutter.x, subnet.x - network.x);
  const roomRight = Math.min(gutter.x, network.x + network.width - subnet.x - subnet.width);
  const left = subnet.x - roomLeft / 2;
  const right = subnet.x + subnet.width + roomRight / 2;
  const centre = card.x + card.width / 2;
  const cost = (x: number, room: number): number => Math.abs(x - centre) + 4 * (gutter.x - room);
  return cost(left, roomLeft) <= cost(right, roomRight) ? { x: left, left: true } : { x: right, left: false };
}
