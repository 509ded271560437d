import { canonicalJson } from '../lib/canonicalJson.ts';
import type { Comment } from './comment.ts';

/**
 * The comments of two copies of a design as one list, in the order in which they were made. Of a comment that both
 * hold, what was taken back stays so, whatever was done to an older copy; else the state that changed last counts, and of
 * two that changed in the same moment the one whose canonical JSON is greater, so that everybody who merges the same
 * copies, in whatever order and however often, has the same list.
 */
export function mergeComments(ours: readonly Comment[], theirs: readonly Comment[]): readonly Comment[] {
  const merged = new Map<string, Comment>();
  for (const comment of [...ours, ...theirs]) {
    const known = merged.get(comment.id);
    if (known === undefined || isNewer(comment, known)) merged.set(comment.id, comment);
  }
  return [...merged.values()].toSorted((a, b) => compare(a.created, b.created) || compare(a.id, b.id));
}

function isNewer(comment: Comment, known: Comment): boolean {
  if (comment.deleted !== known.deleted) return comment.deleted === true;
  return (
    (compare(comment.changed, known.changed) ||
      compare(canonicalJson({ ...comment }), canonicalJson({ ...known }))) > 0
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
