import { createStore } from 'zustand/vanilla';
import type { Point, Rect } from '../../core/lib/geometry.ts';
import type { ResourceId } from '../../core/model/designDocument.ts';
import type { Text } from '../../core/text/text.ts';

/** Where a drop would land, or why it would not. */
export interface DropTarget {
  /** The container or host under the pointer; absent on the free canvas. */
  readonly host: ResourceId | undefined;
  /** The slot that the card would take, on the canvas. */
  readonly slot: Rect | undefined;
  readonly label: Text | undefined;
  readonly refused: boolean;
}

export interface DragState {
  /** The kind that comes from the palette. */
  readonly kind: string | undefined;
  /** The pointer, in px of the window. */
  readonly pointer: Point;
  /** Where the pointer went down, so that a refused card can return there. */
  readonly origin: Point;
  readonly target: DropTarget | undefined;
  /** A refused card is on its way back. */
  readonly returning: boolean;
  /** Positions, relative to their parents, of cards that are being moved. */
  readonly moving: ReadonlyMap<ResourceId, Point>;
  /** The virtual network from which a peering is being drawn. */
  readonly peeringFrom: ResourceId | undefined;
  /** Turns px of the window into a point on the canvas; undefined outside the canvas. Set by the canvas. */
  readonly toCanvas: ((pointer: Point) => Point | undefined) | undefined;
}

const nowhere: Point = { x: 0, y: 0 };
const nothingMoves: ReadonlyMap<ResourceId, Point> = new Map();

const atRest = {
  kind: undefined,
  pointer: nowhere,
  origin: nowhere,
  target: undefined,
  returning: false,
  moving: nothingMoves,
  peeringFrom: undefined,
} satisfies Omit<DragState, 'toCanvas'>;

/** What is under the pointer while something is dragged; never part of the design. */
export const dragStore = createStore<DragState>()(() => ({ ...atRest, toCanvas: undefined }));

/** Ends any drag without a trace. */
export function endDrag(): void {
  dragStore.setState(atRest);
}
