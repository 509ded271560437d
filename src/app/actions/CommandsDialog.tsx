import Dialog from '@mui/material/Dialog';
import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import { MuiRoot } from '../controls/MuiRoot.tsx';
import { takeFocus } from '../shell/takeFocus.ts';
import { Icon } from '../shell/Icon.tsx';
import { viewStore } from '../store/viewStore.ts';
import { useText } from '../text/useText.ts';
import { type Command, commands } from './commands.ts';
import './commandsDialog.css';
import { text } from './text.ts';

/** More lines than anybody reads before typing another letter. */
const SHOWN = 50;
const FIELD = 'commands-field';

const close = (): void => viewStore.getState().set({ dialog: undefined });

/** Finds and runs anything by its name, in either language. Enter runs the first line, arrows walk the lines. */
export function CommandsDialog(): ReactElement {
  const say = useText();
  const [all] = useState(commands);
  const [query, setQuery] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const found = matching(all, query);

  const run = (command: Command): void => {
    close();
    command.perform();
  };
  const walk = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    // Inside an input method the arrows belong to it.
    if (step === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const lines = [...(list.current?.querySelectorAll('button') ?? [])];
    const focused = lines.findIndex((line) => line === document.activeElement);
    // From the field, whose line is the first, down goes to the second; up from it comes back.
    const next = lines[Math.max(focused, 0) + step];
    if (next === undefined || next === lines[0]) document.getElementById(FIELD)?.focus();
    else next.focus();
  };
  const submit = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (found[0] !== undefined) run(found[0]);
  };
  return (
    <MuiRoot>
      <Dialog
        open
        onClose={close}
        onKeyDown={walk}
        slotProps={{ paper: { className: 'commands', 'aria-label': say(text.commands) } }}
      >
        <label className="commands-field">
          <Icon name="ui-search" />
          <input
            ref={takeFocus}
            id={FIELD}
            type="search"
            aria-label={say(text.commands)}
            spellCheck={false}
            placeholder={say(text.commands)}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={submit}
          />
        </label>
        <ul className="commands-list" ref={list}>
          {found.map((command) => (
            <li key={command.id}>
              <button type="button" className="command" onClick={() => run(command)}>
                <Icon name={command.icon} />
                <span className="command-title">{say(command.title)}</span>
                <span className="command-note">{say(command.note)}</span>
              </button>
            </li>
          ))}
        </ul>
        <output className="commands-none">{found.length === 0 && say(text.nothingFound, { query })}</output>
      </Dialog>
    </MuiRoot>
  );
}

function matching(all: readonly Command[], query: string): readonly Command[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const titles = ({ title }: Command): string => `${title.en} ${title.ja}`.toLowerCase();
  return all.filter((command) => words.every((word) => titles(command).includes(word))).slice(0, SHOWN);
}
