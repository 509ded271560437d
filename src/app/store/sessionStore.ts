import { createStore } from 'zustand/vanilla';
import type { Text } from '../../core/text/text.ts';

/**
 * How safe the work on screen is: `refused` where the browser has no room or forbids storage, `overtaken` where another
 * tab saved something else in between, `elsewhere` where another tab holds the design and this one only shows it.
 */
export type Saving = 'saved' | 'saving' | 'refused' | 'overtaken' | 'elsewhere';

export interface SessionState {
  /** False until the address of the page has been read: before that there is nothing to show. */
  readonly ready: boolean;
  /** The stored design on screen; undefined for a shared one, which is stored nowhere. */
  readonly design: string | undefined;
  readonly saving: Saving;
  /** Why a link or file could not be opened. */
  readonly refusal:
    { readonly title: Text; readonly reason: Text; readonly from: 'link' | 'file' } | undefined;
}

/** Which design is on screen and whether it is saved; changed by `storage/session.ts` alone. */
export const sessionStore = createStore<SessionState>()(() => ({
  ready: false,
  design: undefined,
  saving: 'saved',
  refusal: undefined,
}));
