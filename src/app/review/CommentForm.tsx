import { Button } from '../controls/Button.tsx';
import { TextInput } from '../controls/TextInput.tsx';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { addComment } from '../../core/model/edits.ts';
import { now } from '../store/clock.ts';
import { designStore } from '../store/designStore.ts';
import { selectionStore } from '../store/selectionStore.ts';
import { useText } from '../text/useText.ts';
import { newCommentId } from './newCommentId.ts';
import { text } from './text.ts';

const longest = 2000;

/** Writes a comment on what is selected, or on the whole design. */
export function CommentForm(): ReactElement {
  const say = useText();
  const selected = useStore(selectionStore, (state) => state.ids[0]);
  const name = useStore(designStore, (state) => state.document.resources[selected ?? '']?.name);
  const [author, setAuthor] = useState('');
  const [words, setWords] = useState('');
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const resource = name === undefined ? undefined : selected;
    const created = now();
    designStore.getState().apply(
      text.added,
      addComment({
        id: newCommentId(),
        ...(resource === undefined ? {} : { at: { type: 'resource' as const, id: resource } }),
        author: author.trim(),
        created,
        changed: created,
        text: words.trim(),
      }),
    );
    setWords('');
  };
  return (
    <form className="comment-form" onSubmit={add}>
      <p className="comment-head">
        {name === undefined ? say(text.onDesign) : say(text.onResource, { name })}
      </p>
      <label className="field-label" htmlFor="comment-author">
        {say(text.author)}
      </label>
      <TextInput id="comment-author" value={author} onChange={(value) => setAuthor(value.slice(0, 80))} />
      <label className="field-label" htmlFor="comment-text">
        {say(text.comment)}
      </label>
      <TextInput
        id="comment-text"
        lines={3}
        value={words}
        placeholder={say(text.placeholder)}
        onChange={(value) => setWords(value.slice(0, longest))}
      />
      <Button type="submit" disabled={words.trim() === ''}>
        {say(text.add)}
      </Button>
    </form>
  );
}
