import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ShownPath } from './shownPath.ts';

/** The path that is drawn, as the cards need it. */
export const pathStore = createStore<{ readonly path: ShownPath | undefined }>()(() => ({ path: undefined }));

/** Classes of a card, chip or container while a path is drawn: on it, or what it decided. */
export function usePathClass(id: string): string {
  return useStore(pathStore, ({ path }) => path?.classes.get(id) ?? '');
}
