import { afterEach, expect, it, vi } from 'vitest';
import { emptyDocument } from '../../core/model/designDocument.ts';
import { renameDocument } from '../../core/model/edits.ts';
import type { ScenarioResult, Verdict } from '../../core/scenarios/scenario.ts';
import { verbatim } from '../../core/text/text.ts';
import { analysisStore } from '../store/analysisStore.ts';
import { designStore } from '../store/designStore.ts';
import { libraryStore } from '../store/libraryStore.ts';
import { verdictFlipStore } from '../store/verdictFlipStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { watchLibrary } from './watchLibrary.ts';

const scenario = (verdict: Verdict): ScenarioResult => ({
  id: 'cloud-metadata',
  group: 'library',
  protection: 'outbound',
  intent: 'must-be-blocked',
  title: verbatim('metadata'),
  verdict,
  walks: [],
});

/** As the watch of the design does: the design on screen is analysed. */
function analysed(): void {
  analysisStore.setState({ document: designStore.getState().document });
}

afterEach(() => {
  vi.useRealTimers();
  analysisStore.setState(analysisStore.getInitialState());
  libraryStore.setState(libraryStore.getInitialState());
  verdictFlipStore.setState(verdictFlipStore.getInitialState());
});

it('asks only while Traffic is looked at, and tells what an edit flipped', async () => {
  vi.useFakeTimers();
  const asked: string[] = [];
  let verdict: Verdict = 'fail';
  designStore.getState().open(emptyDocument('first'));
  viewStore.getState().set({ page: 'editor', drawerOpen: true, drawerTab: 'findings' });
  const stop = watchLibrary({
    library: async ({ name }) => {
      asked.push(name);
      return [scenario(verdict)];
    },
  });
  const edit = async (name: string): Promise<void> => {
    designStore.getState().apply(verbatim('rename'), renameDocument(name));
    analysed();
    await vi.runAllTimersAsync();
  };
  analysed();
  await edit('unseen');
  expect(asked).toEqual([]);

  viewStore.getState().showTab('traffic');
  await vi.runAllTimersAsync();
  expect(asked).toEqual(['unseen']);
  expect(verdictFlipStore.getState().flips).toEqual([]);

  verdict = 'pass';
  await edit('seen');
  expect(asked).toEqual(['unseen', 'seen']);
  expect(verdictFlipStore.getState().flips.map(({ after }) => after.verdict)).toEqual(['pass']);

  // Once it changes unseen, nothing older is compared with what comes next.
  viewStore.getState().showTab('findings');
  await edit('hidden');
  expect(libraryStore.getState().scenarios).toEqual([]);
  verdictFlipStore.setState({ flips: [] });
  verdict = 'fail';
  viewStore.getState().showTab('traffic');
  await vi.runAllTimersAsync();
  expect(asked).toEqual(['unseen', 'seen', 'hidden']);
  expect(verdictFlipStore.getState().flips).toEqual([]);
  stop();
});
