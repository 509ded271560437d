import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { emptyDocument } from '../../core/model/designDocument.ts';
import { designStore } from '../store/designStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { useText } from '../text/useText.ts';
import { text } from './text.ts';

/** The first view: designs to start from. */
export function Gallery(): ReactElement {
  const say = useText();
  const startBlank = (): void => {
    designStore.getState().open(emptyDocument('untitled'));
    viewStore.getState().set({ page: 'editor' });
  };
  return (
    <main>
      <h1>{say(text.headline)}</h1>
      <Button onClick={startBlank}>{say(text.blank)}</Button>
    </main>
  );
}
