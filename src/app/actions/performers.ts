/** What an action does where only one area knows how: the canvas zooms, the panels step through findings. */
export interface Performer {
  /** Absent: always. */
  enabled?(): boolean;
  perform(): void | Promise<void>;
}

/** Actions that an area performs while it is on screen. */
export type PerformedAction =
  | 'add'
  | 'move-to'
  | 'rename'
  | 'attach'
  | 'copy'
  | 'cut'
  | 'paste'
  | 'duplicate'
  | 'select-all'
  | 'fit'
  | 'zoom-in'
  | 'zoom-out'
  | 'zoom-actual'
  | 'frame'
  | 'find'
  | 'search-palette'
  | 'trace-from'
  | 'play'
  | 'step'
  | 'next-finding'
  | 'previous-finding'
  | 'preview-fix'
  | 'apply-fix';

const performers = new Map<PerformedAction, Performer>();

/** Lets an area perform an action until the returned function is called: the effect of a component, as it stands. */
export function providePerformer(action: PerformedAction, performer: Performer): () => void {
  performers.set(action, performer);
  return () => {
    if (performers.get(action) === performer) performers.delete(action);
  };
}

export function performerOf(action: PerformedAction): Performer | undefined {
  return performers.get(action);
}
