import { IconButton } from '../controls/IconButton.tsx';
import { useState, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { remove } from '../../core/placement/remove.ts';
import type { ResourceId } from '../../core/model/designDocument.ts';
import { PopupMenu } from '../controls/PopupMenu.tsx';
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
      <PopupMenu
        label={say(text.actions)}
        anchor={anchor}
        onClose={() => setAnchor(undefined)}
        entries={[
          {
            id: 'remove',
            label: say(text.remove),
            icon: 'ui-trash',
            danger: true,
            run: () => {
              selectionStore.getState().select([]);
              designStore.getState().apply(text.remove, remove([id]));
            },
          },
        ]}
      />
    </>
  );
}
