import { Button } from '../controls/Button.tsx';
import { type ReactElement, useState } from 'react';
import type { Action } from '../actions/action.ts';
import { actionOf, isEnabled } from '../actions/actions.ts';
import { PopupMenu } from '../controls/PopupMenu.tsx';
import { useText } from '../text/useText.ts';
import { Icon } from './Icon.tsx';
import { text } from './text.ts';

const exports: readonly Action[] = [
  'export-terraform',
  'export-bicep',
  'save-file',
  'export-picture',
].flatMap((id) => actionOf(id) ?? []);

/** Everything that the design can be downloaded as. */
export function ExportMenu(): ReactElement {
  const say = useText();
  const [anchor, setAnchor] = useState<HTMLElement>();
  return (
    <>
      <Button
        className="top-command"
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        startIcon={<Icon name="ui-export" />}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {say(text.export)}
      </Button>
      <PopupMenu
        label={say(text.export)}
        anchor={anchor}
        onClose={() => setAnchor(undefined)}
        entries={exports.map((action) => ({
          id: action.id,
          label: say(action.title),
          disabled: !isEnabled(action),
          run: () => void action.perform(),
        }))}
      />
    </>
  );
}
