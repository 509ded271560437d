import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { designStore } from '../store/designStore.ts';
import { useText } from '../text/useText.ts';
import { CommentForm } from './CommentForm.tsx';
import { CommentItem } from './CommentItem.tsx';
import './review.css';
import { text } from './text.ts';

/** What people say of the design. Comments are part of it and travel in its link. */
export function ReviewPanel(): ReactElement {
  const say = useText();
  const all = useStore(designStore, (state) => state.document.comments);
  const comments = all.filter(({ deleted }) => deleted !== true);
  const readOnly = useStore(designStore, (state) => state.readOnly);
  return (
    <div className="review">
      <section aria-label={say(text.comments)}>
        {comments.length === 0 ? (
          <p className="empty">{say(text.none)}</p>
        ) : (
          <ul>
            {comments.map((comment) => (
              <CommentItem key={comment.id} comment={comment} />
            ))}
          </ul>
        )}
      </section>
      {!readOnly && <CommentForm />}
    </div>
  );
}
