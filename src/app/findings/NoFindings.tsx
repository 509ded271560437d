import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { Icon } from '../shell/Icon.tsx';
import { analysisStore } from '../store/analysisStore.ts';
import { designStore } from '../store/designStore.ts';
import { useText } from '../text/useText.ts';
import { text } from './text.ts';

/** Says how much was looked at when nothing was found. */
export function NoFindings(): ReactElement {
  const say = useText();
  const isEmpty = useStore(designStore, (state) => Object.keys(state.document.resources).length === 0);
  const scenarios = useStore(analysisStore, (state) => state.analysis.scenarios);
  const judged = scenarios.filter(({ walks }) => walks.length > 0);
  const pass = judged.filter(({ verdict }) => verdict === 'pass').length;
  return (
    <div className="empty">
      <Icon name="ui-check" size={28} />
      <p>
        {isEmpty
          ? say(text.noneYet)
          : judged.length === 0
            ? say(text.noneJudged)
            : say(text.none, { pass, all: judged.length })}
      </p>
    </div>
  );
}
