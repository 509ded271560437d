import { useReactFlow } from '@xyflow/react';
import { useRef, type PointerEvent, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { relativeRect } from '../../../core/placement/absoluteRect.ts';
import { snap, type Point, type Rect } from '../../../core/lib/geometry.ts';
import type { ResourceId } from '../../../core/model/designDocument.ts';
import { selectionStore } from '../../store/selectionStore.ts';
import { designStore } from '../../store/designStore.ts';
import { resizeContainer, resizeStep } from '../commands/resizeContainer.ts';
import { canvasText } from '../text.ts';

const handles = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'] as const;

type Handle = (typeof handles)[number];

function pulled(rect: Rect, handle: Handle, by: Point): Rect {
  const left = handle.includes('w') ? by.x : 0;
  const top = handle.includes('n') ? by.y : 0;
  const right = handle.includes('e') ? by.x : 0;
  const bottom = handle.includes('s') ? by.y : 0;
  return {
    x: rect.x + left,
    y: rect.y + top,
    width: rect.width + right - left,
    height: rect.height + bottom - top,
  };
}

/** Eight handles around the selected container, where it is the only one; one pull is one step of the history. */
export function Resizer({ resource }: { readonly resource: ResourceId }): ReactElement | null {
  const alone = useStore(selectionStore, ({ ids }) => ids.length === 1);
  const { getZoom } = useReactFlow();
  const start = useRef<{ readonly pointer: Point; readonly rect: Rect } | undefined>(undefined);

  const onPointerDown = (event: PointerEvent<HTMLSpanElement>): void => {
    const current = designStore.getState().document.resources[resource];
    if (current === undefined || event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { pointer: { x: event.clientX, y: event.clientY }, rect: relativeRect(current) };
    designStore.getState().beginGesture(canvasText.resize);
  };
  const onPointerMove = (event: PointerEvent<HTMLSpanElement>, handle: Handle): void => {
    if (start.current === undefined) return;
    const { pointer, rect } = start.current;
    const step = event.altKey ? 1 : resizeStep;
    const by = {
      x: snap((event.clientX - pointer.x) / getZoom(), step),
      y: snap((event.clientY - pointer.y) / getZoom(), step),
    };
    designStore.getState().apply(canvasText.resize, resizeContainer(resource, pulled(rect, handle, by)));
  };
  const end = (): void => {
    if (start.current === undefined) return;
    start.current = undefined;
    designStore.getState().endGesture();
  };

  if (!alone) return null;
  return (
    <>
      {handles.map((handle) => (
        <span
          key={handle}
          className={`canvas-resizer canvas-resizer-${handle} nodrag nopan`}
          onPointerDown={onPointerDown}
          onPointerMove={(event) => onPointerMove(event, handle)}
          onPointerUp={end}
          onPointerCancel={end}
        />
      ))}
    </>
  );
}
