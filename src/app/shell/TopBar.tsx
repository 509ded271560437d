import { Button } from '../controls/Button.tsx';
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { perform } from '../actions/actions.ts';
import { shownKeys } from '../actions/keys.ts';
import { designStore } from '../store/designStore.ts';
import { sessionStore } from '../store/sessionStore.ts';
import { useText } from '../text/useText.ts';
import { ActionButton } from './ActionButton.tsx';
import { DesignName } from './DesignName.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { Icon } from './Icon.tsx';
import { LanguageButton } from './LanguageButton.tsx';
import { Lights } from './Lights.tsx';
import { SavedState } from './SavedState.tsx';
import { text } from './text.ts';
import { ThemeButton } from './ThemeButton.tsx';
import './topBar.css';

/** The design, its three protections, and the commands that hold for the whole. */
export function TopBar(): ReactElement {
  const say = useText();
  const readOnly = useStore(designStore, (state) => state.readOnly);
  return (
    <header className="editor-top">
      <div className="top-start">
        <button
          type="button"
          className="top-logo"
          aria-label={say(text.allDesigns)}
          onClick={() => perform('templates')}
        >
          <Icon name="logo" size={22} />
        </button>
        {readOnly ? <SharedName /> : <OwnName />}
      </div>
      <Lights />
      <div className="top-end">
        <button
          type="button"
          className="top-search"
          aria-label={say(text.search)}
          onClick={() => perform('commands')}
        >
          <Icon name="ui-search" size={14} />
          <span className="top-search-words">{say(text.search)}</span>
          <kbd className="keys">{shownKeys('Ctrl+K')}</kbd>
        </button>
        <Button
          variant="text"
          className="top-command"
          aria-label={say(text.templates)}
          startIcon={<Icon name="ui-grid" />}
          onClick={() => perform('templates')}
        >
          <span className="top-label">{say(text.templates)}</span>
        </Button>
        <LanguageButton />
        <ThemeButton />
        <ExportMenu />
        <ShareButton readOnly={readOnly} />
      </div>
    </header>
  );
}

function OwnName(): ReactElement {
  // Undo and redo turn on and off with the history.
  useStore(designStore, (state) => state.past);
  useStore(designStore, (state) => state.future);
  return (
    <>
      <DesignName />
      <SavedState />
      <span className="top-rule" />
      <ActionButton id="undo" />
      <ActionButton id="redo" />
    </>
  );
}

function SharedName(): ReactElement {
  const say = useText();
  const name = useStore(designStore, (state) => state.document.name);
  const elsewhere = useStore(sessionStore, (state) => state.saving === 'elsewhere');
  return (
    <>
      <h1 className="shared-name">{name}</h1>
      <span className="read-only">
        <Icon name="ui-lock" size={12} />
        {say(text.readOnly)}
      </span>
      <span className={elsewhere ? 'saved-state' : 'saved-state from-link'}>
        <span className="saved-state-words">{say(elsewhere ? text.elsewhere : text.fromLink)}</span>
      </span>
    </>
  );
}

function ShareButton({ readOnly }: { readonly readOnly: boolean }): ReactElement {
  const say = useText();
  const share = (
    <Button
      className="top-command"
      {...(readOnly ? {} : { variant: 'contained', color: 'primary' })}
      startIcon={<Icon name="ui-share" />}
      onClick={() => perform('share')}
    >
      {say(text.share)}
    </Button>
  );
  if (!readOnly) return share;
  return (
    <>
      {share}
      <Button variant="contained" onClick={() => perform('edit-copy')}>
        {say(text.editCopy)}
      </Button>
    </>
  );
}
