import { snap, type Point } from '../../../core/lib/geometry.ts';
import { absoluteRect, isPlaced } from '../../../core/placement/absoluteRect.ts';
import { kindOf } from '../../../core/kinds/registry/kinds.ts';
import { layoutSizes } from '../../../core/kinds/contract/layoutSizes.ts';
import { resourceAt } from '../../../core/placement/resourceAt.ts';
import { fill } from '../../../core/text/text.ts';
import { designStore } from '../../store/designStore.ts';
import { selectionStore } from '../../store/selectionStore.ts';
import { announce } from '../canvasStore.ts';
import { addKind, current } from '../commands/commands.ts';
import { dragStore, endDrag, type DropTarget } from '../dragStore.ts';
import { dropTarget } from './dropTarget.ts';
import { keepLast } from './keepLast.ts';
import { waitForOther } from './startPeeringDrag.ts';
import { canvasText } from '../text.ts';

/** Less is a click. */
const threshold = 4;
/** As long as a refused card takes to return. */
export const returnTime = 160;

/**
 * Follows the pointer from a row of the palette to the canvas, with pointer events, so that it works by touch too.
 * `dropped` is told whether it was a drag, so that the click that follows is not taken for one.
 */
export function startPaletteDrag(kind: string, down: PointerEvent, dropped: () => void): void {
  if (designStore.getState().readOnly || down.button !== 0) return;
  const origin = pointOf(down);
  const listeners = new AbortController();
  const { signal } = listeners;
  let dragging = false;

  const cancel = (): void => {
    listeners.abort();
    if (!dragging) return;
    endDrag();
    announce(canvasText.cancelled);
  };
  const onMove = (event: PointerEvent): void => {
    const pointer = pointOf(event);
    if (!dragging && Math.hypot(pointer.x - origin.x, pointer.y - origin.y) < threshold) return;
    dragging = true;
    dragStore.setState({ kind, origin, pointer, returning: false, target: targetOf(kind, pointer) });
  };
  const onUp = (event: PointerEvent): void => {
    listeners.abort();
    if (!dragging) return;
    dropped();
    drop(kind, pointOf(event));
  };
  window.addEventListener('pointermove', onMove, { signal });
  window.addEventListener('pointerup', onUp, { signal });
  window.addEventListener('pointercancel', cancel, { signal });
  window.addEventListener('blur', cancel, { signal });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !dragging) return;
      event.preventDefault();
      event.stopPropagation();
      dropped();
      cancel();
    },
    { signal, capture: true },
  );
}

function pointOf(event: PointerEvent): Point {
  return { x: event.clientX, y: event.clientY };
}

const kept = keepLast<DropTarget>();

function targetOf(kind: string, pointer: Point): DropTarget | undefined {
  const point = dragStore.getState().toCanvas?.(pointer);
  if (point === undefined) return undefined;
  const { grid } = layoutSizes;
  const keys = [current(), kind, resourceAt(current(), point), snap(point.x, grid), snap(point.y, grid)];
  return kept(keys, () => dropTarget(current(), kind, point));
}

function drop(kind: string, pointer: Point): void {
  const point = dragStore.getState().toCanvas?.(pointer);
  const target = targetOf(kind, pointer);
  if (point === undefined || target === undefined) {
    endDrag();
    return;
  }
  if (target.refused) {
    if (target.label !== undefined) announce(fill(canvasText.refused, { reason: target.label }));
    dragStore.setState({ returning: true, target: undefined });
    setTimeout(() => {
      if (dragStore.getState().returning) endDrag();
    }, returnTime);
    return;
  }
  endDrag();
  if (kindOf(kind)?.placement.on === 'line') {
    if (target.host !== undefined) waitForOther(target.host, pointer);
    return;
  }
  const added = addKind(kind, { at: point });
  if (added !== undefined && standsElsewhere(added, point)) selectionStore.getState().reveal([added]);
}

/** Where there was no room under the pointer, the card may have come to stand out of sight. */
function standsElsewhere(id: string, { x, y }: Point): boolean {
  const resource = current().resources[id];
  const rect = absoluteRect(current(), id);
  if (resource === undefined || rect === undefined || !isPlaced(resource)) return false;
  return Math.max(Math.abs(rect.x - x), Math.abs(rect.y - y)) > layoutSizes.grid;
}
