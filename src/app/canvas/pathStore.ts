import type { ComponentType } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { pathClass } from './pathClass.ts';
import type { DrawnPath } from '../../core/picture/paths/drawnPath.ts';

/** What draws a path. */
export interface PathDrawing {
  readonly PathOverlay: ComponentType<{ readonly path: DrawnPath }>;
  readonly PathLegend: ComponentType<{ readonly path: DrawnPath }>;
}

export interface PathState {
  readonly path: DrawnPath | undefined;
  /** What draws it, once that was needed. */
  readonly drawing: PathDrawing | undefined;
}

/** The path that is drawn, as the cards need it. */
export const pathStore = createStore<PathState>()(() => ({ path: undefined, drawing: undefined }));

/** Classes of a card, chip or container while a path is drawn: on it, or what it decided. */
export function usePathClass(id: string): string {
  return useStore(pathStore, ({ path }) => (path === undefined ? '' : pathClass(path, id)));
}
