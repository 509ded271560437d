import type { MouseEvent } from 'react';
import { canvasStore } from '../canvasStore.ts';

/** Opens the menu of the selection where the pointer is. */
export function openMenu(event: MouseEvent | globalThis.MouseEvent): void {
  event.preventDefault();
  event.stopPropagation();
  canvasStore.setState({ menu: { at: { x: event.clientX, y: event.clientY } } });
}
