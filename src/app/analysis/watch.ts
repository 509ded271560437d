import type { DesignDocument } from '../../core/model/designDocument.ts';
import { analysisStore } from '../store/analysisStore.ts';
import { designStore } from '../store/designStore.ts';
import type { Engine } from './engine.ts';

/**
 * Keeps the analysis up with the design: one question at a time, and after an answer only the newest design is asked
 * about. A question that fails leaves the last answer, which speaks of another document than the one on screen.
 */
export function watchDesign(engine: Pick<Engine, 'analyse'>): () => void {
  let waiting: DesignDocument | undefined;
  let busy = false;

  const ask = async (): Promise<void> => {
    busy = true;
    while (waiting !== undefined) {
      const document = waiting;
      waiting = undefined;
      try {
        analysisStore.setState({ document, analysis: await engine.analyse(document) });
      } catch {
        analysisStore.setState(analysisStore.getInitialState());
      }
    }
    busy = false;
  };
  const request = (document: DesignDocument): void => {
    if (document === analysisStore.getState().document) return;
    waiting = document;
    if (!busy) void ask();
  };

  request(designStore.getState().document);
  return designStore.subscribe((state, before) => {
    if (state.document !== before.document) request(state.document);
  });
}
