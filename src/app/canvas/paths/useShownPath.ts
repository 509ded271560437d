import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { DesignDocument } from '../../../core/model/designDocument.ts';
import type { Walk } from '../../../core/scenarios/scenario.ts';
import { engine, whenAnswered } from '../../analysis/engineClient.ts';
import { designStore } from '../../store/designStore.ts';
import { previewStore } from '../../store/previewStore.ts';
import { useScenario } from '../../store/useScenario.ts';
import { viewStore } from '../../store/viewStore.ts';
import { pathDrawing } from './pathDrawing.ts';
import { pathStore, type PathState } from '../pathStore.ts';

/**
 * The path of the walk that is shown, laid out on the design in the worker and published for the cards as well. While
 * the design changes the last one stays, until the analysis of the new design says what became of the walk. It comes
 * with what draws it: cards that dim for a path that is not there yet would look like a fault.
 */
export function useShownPath(document: DesignDocument): PathState {
  const walked = useShownWalk();
  const edited = useStore(designStore, (state) => state.document);
  const fixed = useWalkAfterFix();
  useEffect(() => {
    if (walked === undefined) {
      pathStore.setState({ path: undefined });
      return undefined;
    }
    if (walked.document !== edited) return undefined;
    const laid = engine().path(document, walked.scenario, walked.walk, fixed);
    return whenAnswered(Promise.all([laid, pathDrawing()]), ([path, drawing]) =>
      pathStore.setState({ path, drawing }),
    );
  }, [document, walked, fixed, edited]);
  useEffect(() => () => pathStore.setState({ path: undefined }), []);
  return useStore(pathStore);
}

function useShownWalk() {
  const shown = useStore(viewStore, (state) => state.shownWalk);
  const known = useScenario(shown?.scenario);
  return useMemo(() => {
    const walk = known?.scenario.walks[shown?.walk ?? 0];
    if (known === undefined || walk === undefined) return undefined;
    const { title, intent, protection } = known.scenario;
    return { scenario: { title, intent, protection }, walk, document: known.document };
  }, [known, shown]);
}

/** While a fix is previewed: what becomes of the walk with it, where that is something else. */
function useWalkAfterFix(): Walk | undefined {
  const shown = useStore(viewStore, (state) => state.shownWalk);
  const previewing = useStore(
    viewStore,
    ({ previewedFinding, previewSide }) => previewedFinding !== undefined && previewSide === 'after',
  );
  const before = useScenario(shown?.scenario)?.scenario;
  const after = useStore(previewStore, (state) => state.after?.scenarios);
  return useMemo(() => {
    if (!previewing || shown === undefined) return undefined;
    const walk = after?.find(({ id }) => id === shown.scenario)?.walks[shown.walk];
    return walk?.verdict === before?.walks[shown.walk]?.verdict ? undefined : walk;
  }, [previewing, shown, before, after]);
}
