import { createStore, type StoreApi } from 'zustand/vanilla';
import { applyEdits, type Edit } from '../../core/model/edits.ts';
import type { DesignDocument } from '../../core/model/designDocument.ts';
import { emptyDocument } from '../../core/model/designDocument.ts';
import type { Text } from '../../core/text/text.ts';

/** One step of the history: the document before it, and what the step was called. */
export interface HistoryEntry {
  readonly document: DesignDocument;
  readonly label: Text;
}

export interface DesignState {
  readonly document: DesignDocument;
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryEntry[];
  /** How often a design was opened: it tells another design from an edit of this one. */
  readonly openings: number;
  /** A design opened from a link: shown, not edited, never saved over the reader's own. */
  readonly readOnly: boolean;
  /** Set while a gesture runs: the document before it, so that the whole gesture becomes one step. */
  readonly gesture: HistoryEntry | undefined;

  /** Runs edits as one step of the history; nothing happens in a read-only design or where nothing changes. */
  apply(label: Text, ...edits: readonly Edit[]): void;
  /** Starts a gesture: edits until `endGesture` are one step. */
  beginGesture(label: Text): void;
  endGesture(): void;
  /** Ends a gesture and puts the document back to before it. */
  cancelGesture(): void;
  undo(): void;
  redo(): void;
  /** Shows another design and forgets the history. */
  open(document: DesignDocument, options?: { readOnly?: boolean }): void;
}

/** More steps than anybody walks back, few enough not to matter: documents share their unchanged parts. */
const HISTORY_LIMIT = 200;

function changed(state: DesignState, document: DesignDocument, label: Text): Partial<DesignState> {
  if (document === state.document) return state;
  if (state.gesture !== undefined) return { document };
  const past = [...state.past, { document: state.document, label }].slice(-HISTORY_LIMIT);
  return { document, past, future: [] };
}

/** A store of its own per call, so that tests and previews do not share one. */
export function createDesignStore(): StoreApi<DesignState> {
  return createStore<DesignState>()((set) => ({
    document: emptyDocument('untitled'),
    past: [],
    future: [],
    openings: 0,
    readOnly: false,
    gesture: undefined,

    apply: (label, ...edits) =>
      set((state) => (state.readOnly ? state : changed(state, applyEdits(state.document, edits), label))),
    beginGesture: (label) =>
      set((state) =>
        state.readOnly || state.gesture ? state : { gesture: { document: state.document, label } },
      ),
    endGesture: () =>
      set((state) => {
        const { gesture, document } = state;
        if (gesture === undefined) return state;
        const before = { ...state, document: gesture.document, gesture: undefined };
        return { gesture: undefined, ...changed(before, document, gesture.label) };
      }),
    cancelGesture: () =>
      set(({ gesture, document }) => ({ gesture: undefined, document: gesture?.document ?? document })),
    undo: () =>
      set((state) => {
        const entry = state.past.at(-1);
        if (entry === undefined || state.gesture !== undefined) return state;
        return {
          document: entry.document,
          past: state.past.slice(0, -1),
          future: [{ document: state.document, label: entry.label }, ...state.future],
        };
      }),
    redo: () =>
      set((state) => {
        const [entry, ...future] = state.future;
        if (entry === undefined || state.gesture !== undefined) return state;
        return {
          document: entry.document,
          past: [...state.past, { document: state.document, label: entry.label }],
          future,
        };
      }),
    open: (document, { readOnly = false } = {}) =>
      set(({ openings }) => ({
        document,
        past: [],
        future: [],
        openings: openings + 1,
        readOnly,
        gesture: undefined,
      })),
  }));
}

/** The design on screen. */
export const designStore = createDesignStore();
