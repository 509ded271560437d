import type { Point } from '../../../core/lib/geometry.ts';
import { connect } from '../../../core/placement/connect.ts';
import { resourceAt, withAncestors } from '../../../core/placement/resourceAt.ts';
import type { ResourceId } from '../../../core/model/designDocument.ts';
import { fill } from '../../../core/text/text.ts';
import { announce } from '../canvasStore.ts';
import { current, peer } from '../commands/commands.ts';
import { dragStore, endDrag, type DropTarget } from '../dragStore.ts';
import { canvasText } from '../text.ts';

/** Draws a peering from the edge of a virtual network while the button is down. */
export function startPeeringDrag(from: ResourceId, down: PointerEvent): void {
  follow(from, { x: down.clientX, y: down.clientY }, 'pointerup');
}

/** Draws a peering from a virtual network to the pointer until the other one is clicked. */
export function waitForOther(from: ResourceId, pointer: Point): void {
  announce(fill(canvasText.pickOther, { name: current().resources[from]?.name ?? '' }));
  follow(from, pointer, 'pointerdown');
}

function follow(from: ResourceId, pointer: Point, ending: 'pointerup' | 'pointerdown'): void {
  const listeners = new AbortController();
  const { signal } = listeners;
  dragStore.setState({ peeringFrom: from, pointer, target: undefined });

  const stop = (): void => {
    listeners.abort();
    endDrag();
  };
  const onEnd = (event: PointerEvent): void => {
    const target = targetOf(from, { x: event.clientX, y: event.clientY });
    stop();
    if (target?.host === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    peer(from, target.host);
  };
  window.addEventListener(
    'pointermove',
    (event) => {
      const at = { x: event.clientX, y: event.clientY };
      dragStore.setState({ pointer: at, target: targetOf(from, at) });
    },
    { signal },
  );
  window.addEventListener(ending, onEnd, { signal, capture: true });
  window.addEventListener('pointercancel', stop, { signal });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      stop();
      announce(canvasText.cancelled);
    },
    { signal, capture: true },
  );
}

function targetOf(from: ResourceId, pointer: Point): DropTarget | undefined {
  const point = dragStore.getState().toCanvas?.(pointer);
  if (point === undefined) return undefined;
  const host = withAncestors(current(), resourceAt(current(), point)).find(
    (id) => current().resources[id]?.kind === current().resources[from]?.kind,
  );
  if (host === undefined || host === from) return undefined;
  const result = connect(current(), 'peering', from, host);
  if (!result.ok) return { host, slot: undefined, label: result.error.reason, refused: true };
  const label = fill(canvasText.peeringOf, {
    from: current().resources[from]?.name ?? '',
    to: current().resources[host]?.name ?? '',
  });
  return { host, slot: undefined, label, refused: false };
}
