import { createStore } from 'zustand/vanilla';
import type { Point } from '../../core/lib/geometry.ts';
import type { ResourceId } from '../../core/model/designDocument.ts';
import type { Text } from '../../core/text/text.ts';

/** One thing to choose in the list that N, M and L open. */
export interface Choice {
  readonly id: string;
  readonly label: Text;
  readonly icon: string;
  readonly detail?: Text;
}

export interface Question {
  readonly title: Text;
  readonly choices: readonly Choice[];
  /** Shown instead of an empty list. */
  readonly nothing: Text;
  choose(id: string): void;
}

/** What the canvas can do for others, while it is on screen. */
export interface CanvasCamera {
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  zoomTo(zoom: number): void;
  /** Brings resources into view. */
  frame(ids: readonly ResourceId[]): void;
  /** Gives the keyboard to the card of a resource. */
  focus(id: ResourceId): void;
  /** The middle of what is on screen, on the canvas. */
  middle(): Point;
}

export interface CanvasState {
  readonly camera: CanvasCamera | undefined;
  /** The resource whose name is being edited in place, and where the field stands. */
  readonly renaming: { readonly id: ResourceId; readonly in: 'canvas' | 'outline' } | undefined;
  readonly menu: { readonly at: Point } | undefined;
  readonly question: Question | undefined;
  /** The last thing to say to a screen reader; `at` makes each one new. */
  readonly announced: { readonly text: Text; readonly at: number } | undefined;
}

export const canvasStore = createStore<CanvasState>()(() => ({
  camera: undefined,
  renaming: undefined,
  menu: undefined,
  question: undefined,
  announced: undefined,
}));

/** Speaks politely, and shows it for a moment where sighted people look too. */
export function announce(text: Text): void {
  canvasStore.setState(({ announced }) => ({ announced: { text, at: (announced?.at ?? 0) + 1 } }));
}
