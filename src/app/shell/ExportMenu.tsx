import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { type ReactElement, useState } from 'react';
import type { Action } from '../actions/action.ts';
import { actionOf, isEnabled } from '../actions/actions.ts';
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
  const close = (): void => setAnchor(undefined);
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
      <Menu open={anchor !== undefined} anchorEl={anchor ?? null} onClose={close}>
        {exports.map((action) => (
          <MenuItem
            key={action.id}
            disabled={!isEnabled(action)}
            onClick={() => {
              close();
              void action.perform();
            }}
          >
            {say(action.title)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
