import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { DesignDocument } from '../../core/model/designDocument.ts';
import type { ScenarioResult } from '../../core/scenarios/scenario.ts';
import { analysisStore } from './analysisStore.ts';
import { libraryStore } from './libraryStore.ts';

export interface KnownScenario {
  readonly scenario: ScenarioResult;
  /** The document that its verdict speaks of. */
  readonly document: DesignDocument | undefined;
}

/** A scenario by its id, be it one behind the lights, a flow of one's own, or one of the library. */
export function useScenario(id: string | undefined): KnownScenario | undefined {
  const analysed = useStore(analysisStore);
  const library = useStore(libraryStore);
  return useMemo(() => {
    const isWanted = (scenario: ScenarioResult): boolean => scenario.id === id;
    const own = analysed.analysis.scenarios.find(isWanted);
    if (own !== undefined) return { scenario: own, document: analysed.document };
    const other = library.scenarios.find(isWanted);
    return other && { scenario: other, document: library.document };
  }, [id, analysed, library]);
}
