import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { type ReactElement, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { fill } from '../../core/text/text.ts';
import { Icon } from '../shell/Icon.tsx';
import { type DesignRecord, listDesigns, removeDesign, writeDesign } from '../storage/designRecords.ts';
import { openOwnDesign } from '../storage/session.ts';
import { showToast } from '../store/toastStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { useText } from '../text/useText.ts';
import { agoText } from './agoText.ts';
import './ownDesigns.css';
import { text } from './text.ts';

/** As many as stand beside the other ways without pushing them off the page. */
const SHOWN = 3;

interface Listed {
  readonly designs: readonly DesignRecord[];
  /** When they were listed, in milliseconds since 1970. */
  readonly at: number;
}

async function editedDesigns(): Promise<Listed> {
  const designs = (await listDesigns()).filter(({ editedAt }) => editedAt !== undefined);
  return { designs, at: Date.now() };
}

/** Designs that were edited in this browser, the last first. */
export function OwnDesigns(): ReactElement {
  const say = useText();
  const [{ designs, at }, setListed] = useState<Listed>({ designs: [], at: 0 });
  const [all, setAll] = useState(false);
  useEffect(() => {
    void editedDesigns().then(setListed);
  }, []);

  const restore = async (record: DesignRecord): Promise<void> => {
    await writeDesign(record);
    setListed(await editedDesigns());
  };
  const discard = async (record: DesignRecord): Promise<void> => {
    await removeDesign(record.id);
    setListed(await editedDesigns());
    showToast({
      text: fill(text.deleted, { name: record.document.name }),
      icon: 'ui-trash',
      action: { label: text.undo, perform: () => void restore(record) },
    });
  };
  return (
    <>
      {designs.slice(0, all ? designs.length : SHOWN).map((record) => (
        <OwnDesign key={record.id} record={record} at={at} onDiscard={() => void discard(record)} />
      ))}
      {!all && designs.length > SHOWN && (
        <Button variant="text" className="start-more" onClick={() => setAll(true)}>
          {say(text.showAll, { count: designs.length })}
        </Button>
      )}
    </>
  );
}

interface OwnDesignProps {
  readonly record: DesignRecord;
  readonly at: number;
  onDiscard(): void;
}

function OwnDesign({ record, at, onDiscard }: OwnDesignProps): ReactElement {
  const say = useText();
  const language = useStore(viewStore, (state) => state.language);
  const { name } = record.document;
  const when = agoText(record.editedAt ?? 0, at, language);
  return (
    <div className="own-design">
      <button type="button" className="start-way" onClick={() => void openOwnDesign(record.id)}>
        <Icon name="ui-history" size={18} />
        <span className="start-way-words">
          <span className="start-way-title">{say(text.continue, { name })}</span>
          <span className="start-way-note">{say(text.edited, { when })}</span>
        </span>
      </button>
      <IconButton aria-label={say(text.deleteDesign, { name })} onClick={onDiscard}>
        <Icon name="ui-trash" size={16} />
      </IconButton>
    </div>
  );
}
