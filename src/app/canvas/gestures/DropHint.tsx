import { ViewportPortal } from '@xyflow/react';
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { absoluteRect } from '../../../core/placement/absoluteRect.ts';
import { union, type Point } from '../../../core/lib/geometry.ts';
import { designStore } from '../../store/designStore.ts';
import { dragStore, type DragState } from '../dragStore.ts';
import { DropLabel } from './DropLabel.tsx';
import { withMoving } from '../nodes/withMoving.ts';

/** The slot that a dragged card would take, and the words under a card or peering that is being moved. */
export function DropHint(): ReactElement | null {
  const drag = useStore(dragStore);
  const { target, kind } = drag;
  if (target === undefined) return null;
  // A card from the palette carries its words itself: it may hang over the edge of the canvas.
  const at = kind === undefined ? below(drag) : undefined;
  return (
    <ViewportPortal>
      {target.slot === undefined ? null : (
        <div
          className="drop-slot"
          style={{
            transform: `translate(${target.slot.x}px, ${target.slot.y}px)`,
            width: target.slot.width,
            height: target.slot.height,
          }}
        />
      )}
      {at === undefined ? null : (
        <div
          className="drop-words"
          style={{ transform: `translate(${at.x}px, ${at.y}px) scale(calc(1 / var(--zoom)))` }}
        >
          <DropLabel target={target} />
        </div>
      )}
    </ViewportPortal>
  );
}

/** Under the cards that are moved, or under the pointer. */
function below({ moving, pointer, toCanvas }: DragState): Point | undefined {
  const { document } = designStore.getState();
  const moved = withMoving(document, moving);
  const cards = union([...moving.keys()].flatMap((id) => absoluteRect(moved, id) ?? []));
  return cards === undefined
    ? toCanvas?.({ x: pointer.x + 14, y: pointer.y + 20 })
    : { x: cards.x, y: cards.y + cards.height };
}
