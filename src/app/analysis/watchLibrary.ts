import type { DesignDocument } from '../../core/model/designDocument.ts';
import { analysisStore } from '../store/analysisStore.ts';
import { designStore } from '../store/designStore.ts';
import { libraryStore } from '../store/libraryStore.ts';
import { verdictFlipStore } from '../store/verdictFlipStore.ts';
import { viewStore } from '../store/viewStore.ts';
import type { Engine } from './engine.ts';
import { verdictFlips } from './verdictFlips.ts';

/** Edits follow each other faster than this while somebody drags or types; the lights come first. */
const restMilliseconds = 120;

function isLookedAt(): boolean {
  const { page, drawerOpen, drawerTab, shownWalk } = viewStore.getState();
  const isDrawn = libraryStore.getState().scenarios.some(({ id }) => id === shownWalk?.scenario);
  return page === 'editor' && (isDrawn || (drawerOpen && drawerTab === 'traffic'));
}

/**
 * Keeps the scenario library up with the design while somebody looks at it, and adds what an edit did to its verdicts.
 * What is known of a design is forgotten once it changes unseen: nothing older may be compared with what comes next.
 */
export function watchLibrary(engine: Pick<Engine, 'library'>): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let asked: DesignDocument | undefined;
  let { openings } = designStore.getState();
  const forget = (): void => libraryStore.setState(libraryStore.getInitialState());

  const ask = async (document: DesignDocument): Promise<void> => {
    try {
      const scenarios = await engine.library(document);
      if (analysisStore.getState().document !== document) return;
      const before = libraryStore.getState();
      libraryStore.setState({ document, scenarios });
      tell(document, verdictFlips(before.scenarios, scenarios));
    } catch {
      forget();
    }
  };
  const follow = (): void => {
    const { document } = analysisStore.getState();
    if (document === undefined || document === asked) return;
    const design = designStore.getState();
    if (design.openings !== openings) forget();
    ({ openings } = design);
    clearTimeout(rest);
    asked = undefined;
    if (document === libraryStore.getState().document) return;
    if (!isLookedAt()) {
      forget();
      return;
    }
    asked = document;
    const isFirst = libraryStore.getState().document === undefined;
    rest = setTimeout(() => void ask(document), isFirst ? 0 : restMilliseconds);
  };

  follow();
  const stops = [analysisStore.subscribe(follow), viewStore.subscribe(follow)];
  return () => {
    clearTimeout(rest);
    for (const stop of stops) stop();
  };
}

/** Verdicts of the library flip with those of the lights, a moment later. */
function tell(document: DesignDocument, flips: ReturnType<typeof verdictFlips>): void {
  if (flips.length === 0) return;
  const told = verdictFlipStore.getState();
  verdictFlipStore.setState({
    document,
    flips: [...(told.document === document ? told.flips : []), ...flips],
  });
}
