import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { remove } from '../../core/kinds/remove.ts';
import type { ResourceId } from '../../core/model/designDocument.ts';
import { Icon } from '../shell/Icon.tsx';
import { designStore } from '../store/designStore.ts';
import { selectionStore } from '../store/selectionStore.ts';
import { useText } from '../text/useText.ts';
import { text } from './text.ts';

/** What can be done with the inspected resource. */
export function InspectorMenu({ id }: { readonly id: ResourceId }): ReactElement | null {
  const say = useText();
  const readOnly = useStore(designStore, (state) => state.readOnly);
  const [anchor, setAnchor] = useState<HTMLElement>();
  if (readOnly) return null;
  return (
    <>
      <IconButton
        aria-label={say(text.actions)}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Icon name="ui-more" />
      </IconButton>
      <Menu open={anchor !== undefined} anchorEl={anchor ?? null} onClose={() => setAnchor(undefined)}>
        <MenuItem
          className="danger"
          onClick={() => {
            setAnchor(undefined);
            selectionStore.getState().select([]);
            designStore.getState().apply(text.remove, remove([id]));
          }}
        >
          <Icon name="ui-trash" />
          {say(text.remove)}
        </MenuItem>
      </Menu>
    </>
  );
}
