import Dialog from '@mui/material/Dialog';
import { useId, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { Icon } from '../shell/Icon.tsx';
import { useText } from '../text/useText.ts';
import { canvasStore, type Question } from './canvasStore.ts';
import { canvasText } from './text.ts';

/** The list that N, M, L and find open: choosing by keyboard what a drag does by pointer. */
export function Chooser(): ReactElement | null {
  const question = useStore(canvasStore, (state) => state.question);
  if (question === undefined) return null;
  return <ChooserDialog question={question} />;
}

function close(): void {
  canvasStore.setState({ question: undefined });
}

function ChooserDialog({ question }: { readonly question: Question }): ReactElement {
  const say = useText();
  const list = useId();
  const title = useId();
  const [filter, setFilter] = useState('');
  const [active, setActive] = useState(0);
  const words = filter.toLowerCase().trim();
  const choices = question.choices.filter(({ label, detail }) =>
    [label.en, label.ja, detail?.en ?? '', detail?.ja ?? ''].some((text) =>
      text.toLowerCase().includes(words),
    ),
  );
  const index = Math.min(active, choices.length - 1);
  const choose = (at: number): void => {
    const choice = choices[at];
    if (choice === undefined) return;
    close();
    question.choose(choice.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && choices.length > 0) {
      event.preventDefault();
      setActive((index + step + choices.length) % choices.length);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      choose(index);
    }
  };
  return (
    <Dialog open onClose={close} aria-labelledby={title} slotProps={{ paper: { className: 'chooser' } }}>
      <h2 id={title} className="chooser-title">
        {say(question.title)}
      </h2>
      {question.choices.length === 0 ? (
        <p className="chooser-nothing">{say(question.nothing)}</p>
      ) : (
        <>
          <input
            className="chooser-filter"
            role="combobox"
            aria-expanded
            aria-controls={list}
            aria-activedescendant={choices.length === 0 ? undefined : `${list}-${index}`}
            aria-label={say(canvasText.filter)}
            placeholder={say(canvasText.filter)}
            value={filter}
            ref={focus}
            onChange={(event) => {
              setFilter(event.target.value);
              setActive(0);
            }}
            onKeyDown={onKeyDown}
          />
          <div className="chooser-list" role="listbox" id={list} aria-labelledby={title}>
            {choices.map((choice, at) => (
              <div
                key={choice.id}
                id={`${list}-${at}`}
                role="option"
                tabIndex={-1}
                aria-selected={at === index}
                className="chooser-option"
                ref={at === index ? intoView : null}
                onPointerMove={() => setActive(at)}
                onClick={() => choose(at)}
                onKeyDown={onKeyDown}
              >
                <Icon name={choice.icon} size={16} />
                <span className="chooser-label">{say(choice.label)}</span>
                {choice.detail === undefined ? null : (
                  <span className="chooser-detail">{say(choice.detail)}</span>
                )}
              </div>
            ))}
          </div>
          {choices.length === 0 ? <p className="chooser-nothing">{say(canvasText.noMatch)}</p> : null}
        </>
      )}
    </Dialog>
  );
}

function focus(field: HTMLInputElement | null): void {
  field?.focus();
}

function intoView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
