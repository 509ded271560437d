import { createStore } from 'zustand/vanilla';
import type { ResourceId } from '../../core/model/designDocument.ts';

export interface SelectionState {
  /** Selected resources and links, in the order in which they were selected. */
  readonly ids: readonly ResourceId[];
  /** Lit from elsewhere, such as the hop row or outline row under the pointer. */
  readonly highlighted: ResourceId | undefined;
  /** Resources that the canvas is asked to bring into view; `at` makes each request a new one. */
  readonly frame: { readonly ids: readonly ResourceId[]; readonly at: number } | undefined;

  select(ids: readonly ResourceId[]): void;
  toggle(id: ResourceId): void;
  highlight(id: ResourceId | undefined): void;
  /** Brings resources into view on the canvas. */
  reveal(ids: readonly ResourceId[]): void;
}

export const selectionStore = createStore<SelectionState>()((set) => ({
  ids: [],
  highlighted: undefined,
  frame: undefined,
  select: (ids) => set({ ids }),
  toggle: (id) =>
    set(({ ids }) => ({ ids: ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id] })),
  highlight: (highlighted) => set({ highlighted }),
  reveal: (ids) => set(({ frame }) => ({ frame: { ids, at: (frame?.at ?? 0) + 1 } })),
}));
