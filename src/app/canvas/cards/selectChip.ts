import type { MouseEvent } from 'react';
import { selectionStore } from '../../store/selectionStore.ts';

/** Selects what a chip stands for, or adds it to the selection with Shift, Ctrl or Command. */
export function selectChip(event: MouseEvent, id: string | undefined): void {
  event.stopPropagation();
  if (id === undefined) return;
  const { select, toggle } = selectionStore.getState();
  if (event.shiftKey || event.ctrlKey || event.metaKey) toggle(id);
  else select([id]);
}
