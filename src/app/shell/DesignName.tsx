import { type KeyboardEvent, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { renameDocument } from '../../core/model/edits.ts';
import { designStore } from '../store/designStore.ts';
import { useText } from '../text/useText.ts';
import { text } from './text.ts';

/** More than any tab title shows; the parser's own limit is far above. */
const LONGEST_NAME = 80;

/** The design's name, edited in place as one step of the history. */
export function DesignName(): ReactElement {
  const say = useText();
  const name = useStore(designStore, (state) => state.document.name);
  const { apply, beginGesture, endGesture, cancelGesture } = designStore.getState();
  const leave = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape') cancelGesture();
    if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur();
  };
  return (
    <>
      <h1 className="visually-hidden">{name}</h1>
      <input
        className="design-name"
        aria-label={say(text.designName)}
        value={name}
        maxLength={LONGEST_NAME}
        spellCheck={false}
        onFocus={() => beginGesture(text.renameDesign)}
        onBlur={endGesture}
        onChange={(event) => apply(text.renameDesign, renameDocument(event.target.value))}
        onKeyDown={leave}
      />
    </>
  );
}
