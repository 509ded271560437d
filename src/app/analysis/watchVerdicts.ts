import { analysisStore } from '../store/analysisStore.ts';
import { designStore } from '../store/designStore.ts';
import { verdictFlipStore } from '../store/verdictFlipStore.ts';
import { verdictFlips } from './verdictFlips.ts';

/** Keeps what the last edit, fix or undo did to verdicts; another design that is opened changed nothing. */
export function watchVerdicts(): () => void {
  return analysisStore.subscribe(({ document, analysis }, before) => {
    if (document === undefined || document === before.document) return;
    const { past, future } = designStore.getState();
    const isOpened = past.length === 0 && future.length === 0;
    if (isOpened || before.document === undefined) {
      verdictFlipStore.setState({ flips: [] });
      return;
    }
    const flips = verdictFlips(before.analysis.scenarios, analysis.scenarios);
    if (flips.length > 0) verdictFlipStore.setState({ document, flips });
  });
}
