import { useEffect, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { engine } from '../analysis/engineClient.ts';
import { watchLibrary } from '../analysis/watchLibrary.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../shell/Icon.tsx';
import { analysisStore } from '../store/analysisStore.ts';
import { designStore } from '../store/designStore.ts';
import { flowDraftStore, writeFlow } from '../store/flowDraftStore.ts';
import { libraryStore } from '../store/libraryStore.ts';
import { useScenario } from '../store/useScenario.ts';
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

let isFollowing = false;

/** From the first look on: a path of the library stays on the canvas while the panel is closed. */
function followLibrary(): void {
  if (isFollowing) return;
  isFollowing = true;
  watchLibrary(engine());
}

/** The scenarios behind the lights, the flows of one's own and the library, and the one that is picked, hop by hop. */
export function TrafficPanel(): ReactElement {
  const say = useText();
  const scenarios = useStore(analysisStore, (state) => state.analysis.scenarios);
  const shown = useStore(viewStore, (state) => state.shownWalk);
  const readOnly = useStore(designStore, (state) => state.readOnly);
  const draft = useStore(flowDraftStore, (state) => (readOnly ? undefined : state.draft));
  const library = useStore(libraryStore, (state) => state.scenarios);
  const scenario = useScenario(shown?.scenario)?.scenario;
  useEffect(followLibrary, []);
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
      <ScenarioList scenarios={[...scenarios, ...library]} shown={scenario?.id} />
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
