import { remove } from '../../core/placement/remove.ts';
import { designStore } from '../store/designStore.ts';
import { selectionStore } from '../store/selectionStore.ts';
import type { Action } from './action.ts';
import { fixAllFindings } from './fixAllFindings.ts';
import { text } from './text.ts';

/** Edits that need to know no area. */
export const editActions: readonly Action[] = [
  {
    id: 'undo',
    title: text.undo,
    icon: 'ui-undo',
    keys: ['Ctrl+Z'],
    allowedReadOnly: false,
    enabled: () => designStore.getState().past.length > 0,
    perform: () => designStore.getState().undo(),
  },
  {
    id: 'redo',
    title: text.redo,
    icon: 'ui-redo',
    keys: ['Ctrl+Shift+Z', 'Ctrl+Y'],
    allowedReadOnly: false,
    enabled: () => designStore.getState().future.length > 0,
    perform: () => designStore.getState().redo(),
  },
  {
    id: 'delete',
    title: text.delete,
    icon: 'ui-trash',
    keys: ['Delete', 'Backspace'],
    scope: 'diagram',
    allowedReadOnly: false,
    enabled: () => selectionStore.getState().ids.length > 0,
    perform: () => {
      designStore.getState().apply(text.delete, remove(selectionStore.getState().ids));
      selectionStore.getState().select([]);
    },
  },
  {
    id: 'fix-all',
    title: text.fixAll,
    icon: 'ui-fix',
    allowedReadOnly: false,
    enabled: () => true,
    perform: fixAllFindings,
  },
];
