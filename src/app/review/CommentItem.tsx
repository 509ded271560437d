import { Button } from '../controls/Button.tsx';
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import type { Comment } from '../../core/model/designDocument.ts';
import { removeComment, setCommentResolved } from '../../core/model/edits.ts';
import { now } from '../store/clock.ts';
import { designStore } from '../store/designStore.ts';
import { selectionStore } from '../store/selectionStore.ts';
import { useText } from '../text/useText.ts';
import { commentSubjectText } from './commentSubjectText.ts';
import { text } from './text.ts';

export function CommentItem({ comment }: { readonly comment: Comment }): ReactElement {
  const say = useText();
  const { id, at, author, text: words, resolved } = comment;
  const document = useStore(designStore, (state) => state.document);
  const resource = at?.type === 'resource' && document.resources[at.id] !== undefined ? at.id : undefined;
  const subject = say(commentSubjectText(comment, document));
  const readOnly = useStore(designStore, (state) => state.readOnly);
  const { apply } = designStore.getState();
  return (
    <li className={resolved === undefined ? 'comment' : 'comment comment-resolved'}>
      <p className="comment-head">
        <strong>{author === '' ? say(text.somebody) : author}</strong>{' '}
        {resource === undefined ? (
          subject
        ) : (
          <button
            type="button"
            className="comment-target"
            onClick={() => {
              selectionStore.getState().select([resource]);
              selectionStore.getState().reveal([resource]);
            }}
          >
            {subject}
          </button>
        )}
        {resolved !== undefined && ` · ${say(text.resolved)}`}
      </p>
      <p>{words}</p>
      {!readOnly && (
        <p className="comment-actions">
          <Button
            variant="text"
            onClick={() =>
              apply(text.resolve, setCommentResolved(id, resolved === undefined ? '' : undefined, now()))
            }
          >
            {say(resolved === undefined ? text.resolve : text.reopen)}
          </Button>
          <Button variant="text" onClick={() => apply(text.remove, removeComment(id, now()))}>
            {say(text.remove)}
          </Button>
        </p>
      )}
    </li>
  );
}
