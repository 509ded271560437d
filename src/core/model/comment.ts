import type { Point } from '../lib/geometry.ts';
import type { ResourceId } from './resourceId.ts';

/** What a comment is about. It may name what is gone: what was said stays said. */
export type CommentSubject =
  | { readonly type: 'resource'; readonly id: ResourceId }
  /** A finding by its identity. */
  | { readonly type: 'finding'; readonly id: string }
  /** A flow of one's own. */
  | { readonly type: 'flow'; readonly id: string }
  | { readonly type: 'place'; readonly position: Point };

export interface Comment {
  /** Random, so that two authors who do not know of each other never share one. */
  readonly id: string;
  /** Absent: the design as a whole. */
  readonly at?: CommentSubject;
  /** Empty where nobody signed. */
  readonly author: string;
  /** Moments in UTC as `2026-11-28T18:00:00.000Z`; empty in a comment of version 1, which did not say. */
  readonly created: string;
  readonly changed: string;
  readonly text: string;
  /** Id of the comment that it answers. */
  readonly replyTo?: string;
  readonly resolved?: { readonly by: string; readonly on: string };
  /** Taken back. It stays as a mark without its words, or a copy of the design would bring it back. */
  readonly deleted?: true;
}
