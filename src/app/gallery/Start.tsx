import type { ReactElement } from 'react';
import { protections } from '../../core/scenarios/scenario.ts';
import { perform } from '../actions/actions.ts';
import { Icon } from '../shell/Icon.tsx';
import { protectionText } from '../shell/protectionText.ts';
import { useText } from '../text/useText.ts';
import { OwnDesigns } from './OwnDesigns.tsx';
import './start.css';
import { text } from './text.ts';

const questions = {
  controlPlane: text.controlPlaneQuestion,
  inbound: text.inboundQuestion,
  outbound: text.outboundQuestion,
} as const;

/** What Ringwall answers, and the ways back to a design that exists. */
export function Start(): ReactElement {
  const say = useText();
  return (
    <div className="gallery-start">
      <h1 className="start-headline">{say(text.headline)}</h1>
      <p className="start-lead">{say(text.lead)}</p>
      <ul className="start-questions">
        {protections.map((protection) => (
          <li key={protection}>
            <Icon
              name={protectionText[protection].icon}
              size={18}
              className={`lane-${protectionText[protection].lane}`}
            />
            <span>
              <strong>{say(protectionText[protection].name)}</strong> {say(questions[protection])}
            </span>
          </li>
        ))}
      </ul>
      <nav className="start-ways" aria-label={say(text.start)}>
        <OwnDesigns />
        <button type="button" className="start-way" onClick={() => perform('open-file')}>
          <Icon name="ui-folder" size={18} />
          <span className="start-way-title">{say(text.openFile)}</span>
        </button>
        <button type="button" className="start-way" onClick={() => perform('open-link')}>
          <Icon name="ui-link" size={18} />
          <span className="start-way-title">{say(text.openLink)}</span>
        </button>
      </nav>
      <p className="start-privacy">
        <Icon name="ui-lock" size={14} />
        {say(text.privacy)}
      </p>
    </div>
  );
}
