/** What tabs of one browser tell each other of a design. */
export type TabMessage =
  /** A tab shows the design and asks whether somebody holds it. */
  | { readonly type: 'opened'; readonly design: string }
  /** The sender holds it. */
  | { readonly type: 'held'; readonly design: string }
  /** The sender wants to hold it. */
  | { readonly type: 'take'; readonly design: string }
  /** The sender has saved it and lets go. */
  | { readonly type: 'released'; readonly design: string }
  | { readonly type: 'saved'; readonly design: string };

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('ringwall');
// Bound, because a linter takes the channel's method for the window's.
const post = channel?.postMessage.bind(channel);

export function tellOtherTabs(message: TabMessage): void {
  post?.(message);
}

/** Calls back for every message of another tab, until the returned function is called. */
export function listenToOtherTabs(listener: (message: TabMessage) => void): () => void {
  const receive = (event: MessageEvent<TabMessage>): void => listener(event.data);
  channel?.addEventListener('message', receive);
  return () => channel?.removeEventListener('message', receive);
}
