import { copy } from '../../../core/placement/copy.ts';
import { duplicate, paste } from '../../../core/placement/paste.ts';
import { fill } from '../../../core/text/text.ts';
import { designStore } from '../../store/designStore.ts';
import { selectionStore } from '../../store/selectionStore.ts';
import { announce } from '../canvasStore.ts';
import { attempt, current, deleteSelection, selectedContainer } from './commands.ts';
import { clipFormat, parseClip } from './parseClip.ts';
import { canvasText } from '../text.ts';

// Where the system's clipboard is forbidden, copying still works within the page.
let kept = '';

/** Copies the selection with all that stands in it, as text. */
export async function copySelection(): Promise<void> {
  const { ids } = selectionStore.getState();
  const clip = copy(current(), ids);
  const count = Object.keys(clip.resources).length;
  if (count === 0) return;
  kept = JSON.stringify({ format: clipFormat, ...clip });
  announce(fill(canvasText.copied, { count }));
  try {
    await navigator.clipboard.writeText(kept);
  } catch {
    // Kept within the page.
  }
}

export async function cutSelection(): Promise<void> {
  if (designStore.getState().readOnly) return;
  await copySelection();
  deleteSelection();
}

/** Pastes into the selected container where that is possible, else beside the originals or into free space. */
export async function pasteClipboard(): Promise<void> {
  if (designStore.getState().readOnly) return;
  const clip = parseClip(await clipboardText()) ?? parseClip(kept);
  if (clip === undefined) {
    announce(canvasText.nothingToPaste);
    return;
  }
  const parent = selectedContainer();
  const inside = parent === undefined ? undefined : paste(current(), clip, { parent });
  const done = attempt(canvasText.paste, inside?.ok === true ? inside : paste(current(), clip));
  if (done === undefined) return;
  selectionStore.getState().select(done.ids);
  selectionStore.getState().reveal(done.ids);
  announce(fill(canvasText.pasted, { count: done.ids.length }));
}

/** Puts a copy of the selection beside it. */
export function duplicateSelection(): void {
  const { ids, select } = selectionStore.getState();
  if (ids.length === 0 || designStore.getState().readOnly) return;
  const done = attempt(canvasText.duplicate, duplicate(current(), ids));
  if (done === undefined) return;
  select(done.ids);
  announce(fill(canvasText.pasted, { count: done.ids.length }));
}

async function clipboardText(): Promise<string> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return kept;
  }
}
