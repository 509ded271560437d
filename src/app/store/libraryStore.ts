import { createStore } from 'zustand/vanilla';
import type { DesignDocument } from '../../core/model/designDocument.ts';
import type { ScenarioResult } from '../../core/scenarios/scenario.ts';

export interface LibraryState {
  /** The document that the scenarios speak of; undefined while nobody looks at them. */
  readonly document: DesignDocument | undefined;
  readonly scenarios: readonly ScenarioResult[];
}

/** The last verdicts of the scenario library; replaced as a whole by `analysis/watchLibrary.ts`. */
export const libraryStore = createStore<LibraryState>()(() => ({ document: undefined, scenarios: [] }));
