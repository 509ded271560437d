import { Button } from '../controls/Button.tsx';
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { keepAsCopy, openDesign, takeOver } from '../storage/session.ts';
import { sessionStore } from '../store/sessionStore.ts';
import { useText } from '../text/useText.ts';
import { Icon } from './Icon.tsx';
import './notice.css';
import { text } from './text.ts';

/** Over the canvas, while another tab holds the design or has saved it in between: what is the case, and the choices. */
export function Notice(): ReactElement | null {
  const say = useText();
  const saving = useStore(sessionStore, (state) => state.saving);
  const design = useStore(sessionStore, (state) => state.design);
  if (design === undefined || (saving !== 'elsewhere' && saving !== 'overtaken')) return null;
  const elsewhere = saving === 'elsewhere';
  const settle = (): Promise<unknown> => (elsewhere ? takeOver() : openDesign(design));
  return (
    <div className="notice" role="alert">
      <Icon name={elsewhere ? 'ui-lock' : 'severity-high'} />
      <span>{say(elsewhere ? text.elsewhereNotice : text.overtakenNotice)}</span>
      <Button onClick={() => void settle()}>{say(elsewhere ? text.takeOver : text.showSaved)}</Button>
      <Button onClick={() => void keepAsCopy()}>{say(text.keepCopy)}</Button>
    </div>
  );
}
