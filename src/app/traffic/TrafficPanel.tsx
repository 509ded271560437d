import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { analysisStore } from '../store/analysisStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { useText } from '../text/useText.ts';
import { ScenarioList } from './ScenarioList.tsx';
import { text } from './text.ts';
import './traffic.css';
import { WalkDetail } from './WalkDetail.tsx';

/** The scenarios behind the lights, and the one that is picked, hop by hop. */
export function TrafficPanel(): ReactElement {
  const say = useText();
  const scenarios = useStore(analysisStore, (state) => state.analysis.scenarios);
  const shown = useStore(viewStore, (state) => state.shownWalk);
  const scenario = scenarios.find(({ id }) => id === shown?.scenario);
  const walk = scenario?.walks[shown?.walk ?? 0] ?? scenario?.walks[0];
  if (scenarios.length === 0) return <p className="empty">{say(text.nothing)}</p>;
  return (
    <div className="traffic">
      <ScenarioList scenarios={scenarios} shown={scenario?.id} />
      {scenario !== undefined && walk !== undefined ? (
        <WalkDetail scenario={scenario} walk={walk} />
      ) : (
        <p className="empty">{say(scenario?.missing ?? text.pick)}</p>
      )}
    </div>
  );
}
