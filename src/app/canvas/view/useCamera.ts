import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { absoluteRect } from '../../../core/placement/absoluteRect.ts';
import { union, type Rect, type Size } from '../../../core/lib/geometry.ts';
import type { ResourceId } from '../../../core/model/designDocument.ts';
import { selectionStore } from '../../store/selectionStore.ts';
import type { CanvasNode } from '../nodes/canvasNodes.ts';
import { canvasStore, type CanvasCamera } from '../canvasStore.ts';
import { current, shownAs } from '../commands/commands.ts';
import { designViewport, viewPadding } from './designViewport.ts';

const flight = 240;
/** Below this a card shows no name. */
const legible = 0.4;

/** How long the camera flies, in ms. */
export function duration(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : flight;
}

/** Lets others steer the canvas, and follows their wish to see something. */
export function useCamera(element: HTMLElement | null): void {
  const flow = useReactFlow<CanvasNode>();
  const store = useStoreApi();
  const frame = useStore(selectionStore, (state) => state.frame);

  useEffect(() => {
    const middle = () => {
      const { width, height } = store.getState();
      const bounds = element?.getBoundingClientRect();
      return flow.screenToFlowPosition({
        x: (bounds?.x ?? 0) + width / 2,
        y: (bounds?.y ?? 0) + height / 2,
      });
    };
    const camera: CanvasCamera = {
      fit: () => void flow.setViewport(designViewport(current(), store.getState()), { duration: duration() }),
      zoomIn: () => void flow.zoomIn({ duration: duration() }),
      zoomOut: () => void flow.zoomOut({ duration: duration() }),
      zoomTo: (zoom) => void flow.zoomTo(zoom, { duration: duration() }),
      frame: (ids) => bringIntoView(flow, store, ids),
      focus: (id) => {
        // After the card of a new selection is in the page.
        requestAnimationFrame(() => {
          const card = element?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`);
          (card ?? element)?.focus({ preventScroll: true });
        });
      },
      middle,
    };
    canvasStore.setState({ camera });
    return () => canvasStore.setState({ camera: undefined });
  }, [element, flow, store]);

  useEffect(() => {
    if (frame !== undefined) bringIntoView(flow, store, frame.ids);
  }, [frame, flow, store]);
}

type Screen = Size & { readonly transform: readonly [number, number, number] };
type Flow = ReturnType<typeof useReactFlow<CanvasNode>>;

/** Moves only where something is hidden, and never closer than the design's own size. */
function bringIntoView(flow: Flow, store: ReturnType<typeof useStoreApi>, ids: readonly ResourceId[]): void {
  const { width, height, transform } = store.getState();
  const rect = readable(ids.flatMap(rectsOf), { width, height });
  if (rect === undefined) return;
  const zoom = transform[2];
  const inside = isOnScreen(rect, store.getState());
  if (inside && zoom >= legible) return;
  const closest = Math.min(width / (rect.width * 1.5), height / (rect.height * 1.5));
  if (closest < 1) void flow.fitBounds(rect, { padding: 0.25, duration: duration() });
  else {
    const centre = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    void flow.setCenter(centre.x, centre.y, {
      zoom: Math.min(1, Math.max(zoom, 0.85)),
      duration: duration(),
    });
  }
}

/** Whether a rectangle of the canvas is wholly in view, `top` px below the upper edge. */
export function isOnScreen(
  rect: Rect,
  { width, height, transform }: Screen,
  top: number = viewPadding.top,
): boolean {
  const [x, y, zoom] = transform;
  const { left, right, bottom } = viewPadding;
  return (
    rect.x * zoom + x >= left &&
    rect.y * zoom + y >= top &&
    (rect.x + rect.width) * zoom + x <= width - right &&
    (rect.y + rect.height) * zoom + y <= height - bottom
  );
}

/** Around all of them; where that would be too small to read, around as many of the first as can be read together. */
function readable(rects: readonly Rect[], { width, height }: Size): Rect | undefined {
  const [first, ...others] = rects;
  let around = first;
  for (const rect of others) {
    const wider = union(around === undefined ? [rect] : [around, rect]);
    if (wider === undefined || Math.min(width / wider.width, height / wider.height) / 1.5 < legible)
      return around;
    around = wider;
  }
  return around;
}

/** Where a resource is drawn: its card, or what it is docked on, or both networks of a peering. */
function rectsOf(id: string): readonly Rect[] {
  const link = current().links[id];
  const shown = link === undefined ? [shownAs(id)] : [link.from, link.to];
  return shown.flatMap((each) => absoluteRect(current(), each) ?? []);
}
