import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import type { ScenarioResult } from '../../core/scenarios/scenario.ts';
import { Icon } from '../shell/Icon.tsx';
import { analysisStore } from '../store/analysisStore.ts';
import { libraryStore } from '../store/libraryStore.ts';
import { useText } from '../text/useText.ts';
import { verdictIcon, verdictWord } from './verdictWord.ts';

/** Every scenario: its verdict now, and after the change. */
export function VerdictChanges({ after }: { readonly after: readonly ScenarioResult[] }): ReactElement {
  const say = useText();
  const scenarios = useStore(analysisStore, (state) => state.analysis.scenarios);
  const library = useStore(libraryStore, (state) => state.scenarios);
  const before = [...scenarios, ...library];
  return (
    <ul className="verdicts">
      {after.map((scenario) => {
        const old = before.find(({ id }) => id === scenario.id);
        const same = old?.verdict === scenario.verdict;
        return (
          <li key={scenario.id}>
            <Icon name={verdictIcon(scenario)} className={`verdict-${scenario.verdict}`} />
            <span>{say(scenario.title)}</span>
            <span className="muted">{old === undefined ? '' : say(verdictWord(old))}</span>
            <Icon name="ui-arrow-right" size={12} />
            <span className={same ? '' : 'verdict-changed'}>{say(verdictWord(scenario))}</span>
          </li>
        );
      })}
    </ul>
  );
}
