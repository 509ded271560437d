import Dialog from '@mui/material/Dialog';
import { useId, useState, type KeyboardEvent, type ReactElement } from 'react';
import { MuiRoot } from '../../controls/MuiRoot.tsx';
import { walkFocus } from '../../controls/walkFocus.ts';
import { Icon } from '../../shell/Icon.tsx';
import { useText } from '../../text/useText.ts';
import { canvasStore, type Question } from '../canvasStore.ts';
import './chooser.css';
import { questionText } from '../commands/questionText.ts';

function close(): void {
  canvasStore.setState({ question: undefined });
}

/** The choices of a question, filtered as one types. */
export function ChooserDialog({ question }: { readonly question: Question }): ReactElement {
  const say = useText();
  const title = useId();
  const [filter, setFilter] = useState('');
  const words = filter.toLowerCase().trim();
  const choices = question.choices.filter(({ label, detail }) =>
    [label.en, label.ja, detail?.en ?? '', detail?.ja ?? ''].some((text) =>
      text.toLowerCase().includes(words),
    ),
  );
  const choose = (id: string | undefined): void => {
    if (id === undefined) return;
    close();
    question.choose(id);
  };
  const walk = (event: KeyboardEvent<HTMLElement>): void =>
    walkFocus(event, [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')]);
  return (
    <MuiRoot>
      <Dialog open onClose={close} aria-labelledby={title} slotProps={{ paper: { className: 'chooser' } }}>
        <h2 id={title} className="chooser-title">
          {say(question.title)}
        </h2>
        {question.choices.length === 0 ? (
          <p className="chooser-nothing">{say(question.nothing)}</p>
        ) : (
          <div role="presentation" className="chooser-body" onKeyDown={walk}>
            <input
              className="chooser-filter"
              aria-label={say(questionText.filter)}
              placeholder={say(questionText.filter)}
              value={filter}
              ref={focus}
              onChange={(event) => setFilter(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                event.preventDefault();
                choose(choices[0]?.id);
              }}
            />
            <ul className="chooser-list">
              {choices.map((choice) => (
                <li key={choice.id}>
                  <button type="button" className="chooser-option" onClick={() => choose(choice.id)}>
                    <Icon name={choice.icon} size={16} />
                    <span className="chooser-label">{say(choice.label)}</span>
                    {choice.detail === undefined ? null : (
                      <span className="chooser-detail">{say(choice.detail)}</span>
                    )}
                  </button>
                </li>
              ))}
            </ul>
            {choices.length === 0 ? <p className="chooser-nothing">{say(questionText.noMatch)}</p> : null}
          </div>
        )}
      </Dialog>
    </MuiRoot>
  );
}

function focus(field: HTMLInputElement | null): void {
  field?.focus();
}
