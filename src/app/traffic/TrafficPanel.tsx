import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../shell/Icon.tsx';
import { analysisStore } from '../store/analysisStore.ts';
import { designStore } from '../store/designStore.ts';
import { flowDraftStore, writeFlow } from '../store/flowDraftStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { useText } from '../text/useText.ts';
import { DrawerCommands } from './DrawerCommands.tsx';
import { FlowForm } from './FlowForm.tsx';
import { formText } from './formText.ts';
import { ScenarioList } from './ScenarioList.tsx';
import { text } from './text.ts';
import './traffic.css';
import { VerdictFlips } from './VerdictFlips.tsx';
import { WalkDetail } from './WalkDetail.tsx';

/** The scenarios behind the lights and the flows of one's own, and the one that is picked, hop by hop. */
export function TrafficPanel(): ReactElement {
  const say = useText();
  const scenarios = useStore(analysisStore, (state) => state.analysis.scenarios);
  const shown = useStore(viewStore, (state) => state.shownWalk);
  const readOnly = useStore(designStore, (state) => state.readOnly);
  const draft = useStore(flowDraftStore, (state) => (readOnly ? undefined : state.draft));
  const scenario = scenarios.find(({ id }) => id === shown?.scenario);
  const walk = scenario?.walks[shown?.walk ?? 0] ?? scenario?.walks[0];
  if (scenarios.length === 0) return <p className="empty">{say(text.nothing)}</p>;
  return (
    <div className="traffic">
      {!readOnly && (
        <DrawerCommands>
          <Button variant="text" startIcon={<Icon name="ui-plus" size={14} />} onClick={() => writeFlow()}>
            {say(formText.newFlow)}
          </Button>
        </DrawerCommands>
      )}
      <VerdictFlips />
      <ScenarioList scenarios={scenarios} shown={scenario?.id} />
      {draft !== undefined ? (
        <FlowForm key={`${draft.id} ${JSON.stringify(draft.flow)}`} draft={draft} />
      ) : scenario !== undefined && walk !== undefined ? (
        <WalkDetail scenario={scenario} walk={walk} />
      ) : (
        <p className="empty">{say(scenario?.missing ?? text.pick)}</p>
      )}
    </div>
  );
}
