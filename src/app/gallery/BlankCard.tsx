import type { ReactElement } from 'react';
import { emptyDocument } from '../../core/model/designDocument.ts';
import { Icon } from '../shell/Icon.tsx';
import { startDesign } from '../storage/session.ts';
import { useText } from '../text/useText.ts';
import './templateCard.css';
import './blankCard.css';
import { text } from './text.ts';

/** Starts an empty canvas. */
export function BlankCard(): ReactElement {
  const say = useText();
  return (
    <button
      type="button"
      className="template"
      aria-label={say(text.blank)}
      onClick={() => void startDesign(emptyDocument(say(text.untitled)))}
    >
      <span className="template-picture">
        <span className="blank-slot">
          <span className="blank-plus">
            <Icon name="ui-plus" size={20} />
          </span>
          {say(text.blankHint)}
        </span>
      </span>
      <span className="template-foot">
        <span className="template-title">{say(text.blank)}</span>
        <span className="template-description">{say(text.blankDescription)}</span>
        <span className="template-lights quiet">{say(text.blankState)}</span>
      </span>
    </button>
  );
}
