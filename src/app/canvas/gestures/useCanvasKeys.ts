import { useEffect } from 'react';
import { childrenOf } from '../../../core/placement/absoluteRect.ts';
import type { Point } from '../../../core/lib/geometry.ts';
import { designStore } from '../../store/designStore.ts';
import { selectionStore } from '../../store/selectionStore.ts';
import { viewStore } from '../../store/viewStore.ts';
import { canvasStore } from '../canvasStore.ts';
import { current, deleteSelection } from '../commands/commands.ts';
import { dragStore } from '../dragStore.ts';
import { nudgeSelection } from '../commands/nudgeSelection.ts';
import { canvasText } from '../text.ts';

const steps: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Keys that only mean something on the canvas; letters and Ctrl keys come from the list of actions. */
export function useCanvasKeys(canvas: HTMLElement | null, cancelDrag: () => void): void {
  useEffect(() => {
    const down = (event: KeyboardEvent): void => {
      const element = event.target instanceof Element ? event.target : undefined;
      if (element === undefined || element.closest('input, [role=dialog], [role=menu]') !== null) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (press(event, element, cancelDrag)) event.preventDefault();
    };
    const endGesture = (): void => designStore.getState().endGesture();
    const up = (event: KeyboardEvent): void => {
      if (event.key in steps) endGesture();
    };
    const listeners = new AbortController();
    const { signal } = listeners;
    canvas?.addEventListener('keydown', down, { signal });
    canvas?.addEventListener('keyup', up, { signal });
    // A key that is let go in another window is never heard of.
    window.addEventListener('blur', endGesture, { signal });
    return () => {
      listeners.abort();
      endGesture();
    };
  }, [canvas, cancelDrag]);
}

function press(event: KeyboardEvent, element: Element, cancelDrag: () => void): boolean {
  const step = steps[event.key];
  if (step !== undefined) return arrow(step, event.shiftKey);
  if (event.key === 'Enter' && element.closest('button') === null) return enter();
  if (event.key === 'Escape') return escape(cancelDrag);
  if (event.key === 'Delete' || event.key === 'Backspace') {
    deleteSelection();
    return true;
  }
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
    const { left, bottom } = element.getBoundingClientRect();
    canvasStore.setState({ menu: { at: { x: left + 8, y: bottom } } });
    return true;
  }
  return false;
}

function arrow(step: Point, far: boolean): boolean {
  const { ids } = selectionStore.getState();
  if (ids.length === 0 || designStore.getState().readOnly) return false;
  const by = far ? 100 : 20;
  // Held down it moves many times and is still one step of the history.
  designStore.getState().beginGesture(canvasText.move);
  nudgeSelection({ x: step.x * by, y: step.y * by });
  return true;
}

/** Into the container, or to the form of the card. */
function enter(): boolean {
  const [id] = selectionStore.getState().ids;
  if (id === undefined) return false;
  const inner = childrenOf(current(), id)
    .toSorted(([, a], [, b]) => a.position.y - b.position.y || a.position.x - b.position.x)
    .at(0);
  if (inner === undefined) {
    document
      .querySelector<HTMLElement>('.editor-right :is(input, select, textarea, [tabindex="0"], button)')
      ?.focus();
    return true;
  }
  selectionStore.getState().select([inner[0]]);
  canvasStore.getState().camera?.focus(inner[0]);
  return true;
}

/** Out of what is going on, then out of the flow, then out of the container. */
function escape(cancelDrag: () => void): boolean {
  if (dragStore.getState().moving.size > 0) {
    cancelDrag();
    return true;
  }
  if (viewStore.getState().shownWalk !== undefined) {
    viewStore.getState().set({ shownWalk: undefined });
    return true;
  }
  const { ids, select } = selectionStore.getState();
  const [id] = ids;
  if (id === undefined) return false;
  const parent = current().resources[id]?.parent;
  select(parent === undefined ? [] : [parent]);
  if (parent !== undefined) canvasStore.getState().camera?.focus(parent);
  return true;
}
