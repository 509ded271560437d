import type { ReactElement } from 'react';
import { ModalFrame } from '../shell/ModalFrame.tsx';
import { viewStore } from '../store/viewStore.ts';
import { useText } from '../text/useText.ts';
import { actions } from './actions.ts';
import { shownKeys } from './keys.ts';
import './shortcutsDialog.css';
import { text } from './text.ts';

const withKeys = actions.filter(({ keys }) => keys !== undefined && keys.length > 0);

/** Every action that has keys. */
export function ShortcutsDialog(): ReactElement {
  const say = useText();
  return (
    <ModalFrame
      title={say(text.shortcuts)}
      lead={say(text.shortcutsLead)}
      width={720}
      onClose={() => viewStore.getState().set({ dialog: undefined })}
    >
      <dl className="shortcuts">
        {withKeys.map(({ id, title, keys }) => (
          <div key={id} className="shortcut">
            <dt>{say(title)}</dt>
            <dd>
              {keys?.map((each) => (
                <kbd key={each} className="keys">
                  {shownKeys(each)}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </ModalFrame>
  );
}
