import { expect, it } from 'vitest';
import type { DesignDocument } from '../../core/model/designDocument.ts';
import { emptyDocument } from '../../core/model/designDocument.ts';
import type { Analysis } from '../../core/rules/analysis.ts';
import { analysisStore } from '../store/analysisStore.ts';
import { designStore } from '../store/designStore.ts';
import { watchDesign } from './watch.ts';

const nothing: Analysis = analysisStore.getInitialState().analysis;

it('asks about the newest design only, and survives a failure', async () => {
  const asked: string[] = [];
  const answers: ((outcome: Analysis | Error) => void)[] = [];
  const analyse = (document: DesignDocument): Promise<Analysis> => {
    asked.push(document.name);
    return new Promise((resolve, reject) => {
      answers.push((outcome) => (outcome instanceof Error ? reject(outcome) : resolve(outcome)));
    });
  };
  const open = (name: string): void => designStore.getState().open(emptyDocument(name));
  const answer = async (outcome: Analysis | Error): Promise<void> => {
    answers.shift()?.(outcome);
    await new Promise((resolve) => setTimeout(resolve));
  };

  open('first');
  const stop = watchDesign({ analyse });
  for (const name of ['second', 'third', 'fourth']) open(name);
  await answer(nothing);
  await answer(new Error('the worker died'));
  open('fifth');
  await answer(nothing);
  stop();

  expect(asked).toEqual(['first', 'fourth', 'fifth']);
  expect(analysisStore.getState().document?.name).toBe('fifth');
});
