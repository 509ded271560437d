import type { ReactElement } from 'react';
import { protections } from '../../core/scenarios/scenario.ts';
import type { TemplateOffer } from '../analysis/engine.ts';
import { Icon } from '../shell/Icon.tsx';
import { protectionText } from '../shell/protectionText.ts';
import { text as shellText } from '../shell/text.ts';
import { startDesign } from '../storage/session.ts';
import { useText } from '../text/useText.ts';
import { text } from './text.ts';
import { Thumbnail } from './Thumbnail.tsx';

/** A complete design: its picture, what it is, and how its three protections stand. */
export function TemplateCard({ template }: { readonly template: TemplateOffer }): ReactElement {
  const say = useText();
  const { document, title, description, analysis } = template;
  const states = analysis.protections;
  const exposed = Object.values(states).includes('at-risk');
  return (
    <button
      type="button"
      className={`template ${exposed ? 'exposed' : ''}`}
      onClick={() => void startDesign(document)}
    >
      <span className="template-picture">
        <Thumbnail template={template} />
      </span>
      <span className="template-foot">
        <span className="template-head">
          <span className="template-title">{say(title)}</span>
          <span className="template-count">
            {say(text.resources, { count: Object.keys(document.resources).length })}
          </span>
        </span>
        <span className="template-description">{say(description)}</span>
        <span className="template-lights">
          {protections.map((protection) => (
            <span key={protection} className={`template-light ${states[protection]}`}>
              <Icon
                name={`state-${states[protection]}`}
                size={16}
                label={say(shellText[states[protection]])}
              />
              {say(protectionText[protection].name)}
            </span>
          ))}
        </span>
      </span>
    </button>
  );
}
