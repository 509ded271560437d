import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import type { Text } from '../../../core/text/text.ts';
import { PopupMenu } from '../../controls/PopupMenu.tsx';
import { designStore } from '../../store/designStore.ts';
import { selectionStore } from '../../store/selectionStore.ts';
import { useText } from '../../text/useText.ts';
import { canvasStore } from '../canvasStore.ts';
import { deleteSelection, startRenaming, traceFromHere } from '../commands/commands.ts';
import {
  askAdd,
  askAttach,
  askMoveTo,
  copySelection,
  cutSelection,
  duplicateSelection,
  pasteClipboard,
} from '../commands/onDemand.ts';
import { canvasText } from '../text.ts';

interface Entry {
  readonly text: Text;
  readonly keys?: string;
  readonly edits: boolean;
  readonly needsResource: boolean;
  run(): void | Promise<void>;
}

const entries: readonly Entry[] = [
  { text: canvasText.addIntoMenu, keys: 'N', edits: true, needsResource: false, run: askAdd },
  { text: canvasText.rename, keys: 'F2', edits: true, needsResource: true, run: startRenaming },
  { text: canvasText.moveToMenu, keys: 'M', edits: true, needsResource: true, run: askMoveTo },
  { text: canvasText.attachOrPeerMenu, keys: 'L', edits: true, needsResource: true, run: askAttach },
  { text: canvasText.traceFromHere, keys: 'T', edits: false, needsResource: true, run: traceFromHere },
  { text: canvasText.duplicate, keys: 'Ctrl D', edits: true, needsResource: true, run: duplicateSelection },
  { text: canvasText.cut, keys: 'Ctrl X', edits: true, needsResource: true, run: cutSelection },
  { text: canvasText.copy, keys: 'Ctrl C', edits: false, needsResource: true, run: copySelection },
  { text: canvasText.paste, keys: 'Ctrl V', edits: true, needsResource: false, run: pasteClipboard },
  { text: canvasText.delete, keys: 'Del', edits: true, needsResource: false, run: deleteSelection },
];

/** What can be done with the selection, where the pointer is. */
export function CanvasMenu(): ReactElement {
  const say = useText();
  const at = useStore(canvasStore, ({ menu }) => menu?.at);
  const readOnly = useStore(designStore, (state) => state.readOnly);
  const ids = useStore(selectionStore, (state) => state.ids);
  const isResource = useStore(designStore, ({ document }) => ids.some((id) => id in document.resources));
  const close = (): void => canvasStore.setState({ menu: undefined });
  const shown = entries.filter(
    (entry) =>
      !(readOnly && entry.edits) &&
      (isResource || !entry.needsResource) &&
      (entry.run !== deleteSelection || ids.length > 0),
  );
  return (
    <PopupMenu
      label={say(canvasText.actions)}
      anchor={at}
      onClose={close}
      entries={shown.map(({ text, keys, run }) => ({
        id: text.en,
        label: say(text),
        keys,
        run: () => void run(),
      }))}
    />
  );
}
