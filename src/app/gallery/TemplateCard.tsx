import type { ReactElement } from 'react';
import { type Protection, protections, type ProtectionState } from '../../core/scenarios/scenario.ts';
import { Icon } from '../shell/Icon.tsx';
import { protectionText } from '../shell/protectionText.ts';
import { text as shellText } from '../shell/text.ts';
import { startDesign } from '../storage/session.ts';
import { useText } from '../text/useText.ts';
import './templateCard.css';
import { text } from './text.ts';
import { Thumbnail } from './Thumbnail.tsx';
import type { TemplateOffer } from './useTemplates.ts';

/** A complete design: its picture, what it is, and how its three protections stand. */
export function TemplateCard({ offer }: { readonly offer: TemplateOffer }): ReactElement {
  const say = useText();
  const { document, title, description } = offer.template;
  const states = offer.verdict?.protections;
  const exposed = Object.values(states ?? {}).includes('at-risk');
  return (
    <button
      type="button"
      className={`template ${exposed ? 'exposed' : ''}`}
      onClick={() => void startDesign(document)}
    >
      <span className="template-picture">
        <Thumbnail offer={offer} />
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
            <TemplateLight key={protection} protection={protection} state={states?.[protection]} />
          ))}
        </span>
      </span>
    </button>
  );
}

interface TemplateLightProps {
  readonly protection: Protection;
  /** Undefined until it is judged. */
  readonly state: ProtectionState | undefined;
}

function TemplateLight({ protection, state }: TemplateLightProps): ReactElement {
  const say = useText();
  return (
    <span className={`template-light ${state ?? ''}`}>
      {state === undefined ? (
        <span className="template-light-pending" />
      ) : (
        <Icon name={`state-${state}`} size={16} label={say(shellText[state])} />
      )}
      {say(protectionText[protection].name)}
    </span>
  );
}
