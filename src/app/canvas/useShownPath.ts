import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { DesignDocument } from '../../core/model/designDocument.ts';
import { analysisStore } from '../store/analysisStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { pathStore } from './pathStore.ts';
import { shownPath, type ShownPath } from './shownPath.ts';

/** The path of the walk that is shown, laid out on the design; published for the cards as well. */
export function useShownPath(document: DesignDocument): ShownPath | undefined {
  const shown = useStore(viewStore, (state) => state.shownWalk);
  const scenarios = useStore(analysisStore, (state) => state.analysis.scenarios);
  const path = useMemo(() => {
    const scenario = scenarios.find(({ id }) => id === shown?.scenario);
    const walk = scenario?.walks[shown?.walk ?? 0];
    return scenario === undefined || walk === undefined ? undefined : shownPath(document, scenario, walk);
  }, [document, scenarios, shown]);
  useEffect(() => {
    pathStore.setState({ path });
    return () => pathStore.setState({ path: undefined });
  }, [path]);
  return path;
}
