import { Button } from '../controls/Button.tsx';
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import type { Comment } from '../../core/model/designDocument.ts';
import { removeComment, setCommentResolved } from '../../core/model/edits.ts';
import { designStore } from '../store/designStore.ts';
import { selectionStore } from '../store/selectionStore.ts';
import { useText } from '../text/useText.ts';
import { text } from './text.ts';

export function CommentItem({ comment }: { readonly comment: Comment }): ReactElement {
  const say = useText();
  const { id, resource, author, text: words, resolved } = comment;
  const name = useStore(designStore, (state) => state.document.resources[resource ?? '']?.name);
  const readOnly = useStore(designStore, (state) => state.readOnly);
  const { apply } = designStore.getState();
  return (
    <li className={resolved ? 'comment comment-resolved' : 'comment'}>
      <p className="comment-head">
        <strong>{author === '' ? say(text.somebody) : author}</strong>{' '}
        {name === undefined || resource === undefined ? (
          say(text.onDesign)
        ) : (
          <button
            type="button"
            className="comment-target"
            onClick={() => {
              selectionStore.getState().select([resource]);
              selectionStore.getState().reveal([resource]);
            }}
          >
            {say(text.onResource, { name })}
          </button>
        )}
        {resolved && ` · ${say(text.resolved)}`}
      </p>
      <p>{words}</p>
      {!readOnly && (
        <p className="comment-actions">
          <Button variant="text" onClick={() => apply(text.resolve, setCommentResolved(id, !resolved))}>
            {say(resolved ? text.reopen : text.resolve)}
          </Button>
          <Button variant="text" onClick={() => apply(text.remove, removeComment(id))}>
            {say(text.remove)}
          </Button>
        </p>
      )}
    </li>
  );
}
