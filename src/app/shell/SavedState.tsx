import { Button } from '../controls/Button.tsx';
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { perform } from '../actions/actions.ts';
import { sessionStore } from '../store/sessionStore.ts';
import { useText } from '../text/useText.ts';
import { Icon } from './Icon.tsx';
import { text } from './text.ts';

/** Whether the work is saved, and the way out where the browser does not save it. */
export function SavedState(): ReactElement {
  const say = useText();
  const saving = useStore(sessionStore, (state) => state.saving);
  const refused = saving === 'refused';
  return (
    <>
      <output className={`saved-state ${saving}`} title={say(text[saving])}>
        {saving === 'saved' && <Icon name="ui-check" size={14} />}
        {(refused || saving === 'overtaken') && <Icon name="severity-high" size={14} />}
        <span className="saved-state-words" data-longest={say(text.saved)}>
          {say(text[saving])}
        </span>
      </output>
      {refused && <Button onClick={() => perform('save-file')}>{say(text.saveAsFile)}</Button>}
    </>
  );
}
