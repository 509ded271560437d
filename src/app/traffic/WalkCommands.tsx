import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { scenarioOfFlow } from '../../core/model/ownFlow.ts';
import type { ScenarioResult } from '../../core/scenarios/scenario.ts';
import { performerOf } from '../actions/performers.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { Icon } from '../shell/Icon.tsx';
import { designStore } from '../store/designStore.ts';
import { writeFlow } from '../store/flowDraftStore.ts';
import { playStore } from '../store/playStore.ts';
import { useText } from '../text/useText.ts';
import { formText } from './formText.ts';
import { removeOwnFlow } from './removeOwnFlow.ts';
import { text } from './text.ts';

/** What is done with a walk: played along its path, and where it is one's own, changed and deleted. */
export function WalkCommands({ scenario }: { readonly scenario: ScenarioResult }): ReactElement {
  const say = useText();
  const playing = useStore(playStore, (state) => state.mode === 'playing');
  const readOnly = useStore(designStore, (state) => state.readOnly);
  const flow = useStore(designStore, (state) =>
    state.document.flows.find(({ id }) => scenarioOfFlow(id) === scenario.id),
  );
  return (
    <div className="walk-commands">
      {flow !== undefined && !readOnly && (
        <>
          <Button
            aria-label={say(formText.editNamed, { name: flow.name })}
            onClick={() => writeFlow(flow, flow.id)}
          >
            {say(formText.edit)}
          </Button>
          <IconButton
            aria-label={say(formText.remove, { name: flow.name })}
            onClick={() => removeOwnFlow(flow)}
          >
            <Icon name="ui-trash" />
          </IconButton>
        </>
      )}
      <IconButton aria-label={say(text.step)} onClick={() => void performerOf('step')?.perform()}>
        <Icon name="ui-step" />
      </IconButton>
      <Button
        startIcon={<Icon name={playing ? 'ui-pause' : 'ui-play'} size={14} />}
        onClick={() => void performerOf('play')?.perform()}
      >
        {say(playing ? text.pause : text.play)}
      </Button>
    </div>
  );
}
