const questions = () => import('./questions.ts');
const clipboard = () => import('./clipboard.ts');

/** Loads the commands that the first view does without, once that is on screen. */
export function loadOnDemand(): void {
  void questions();
  void clipboard();
}

/** N: which kind to add into the selection, or beside it where it holds nothing. */
export const askAdd = async (): Promise<void> => (await questions()).askAdd();

/** M: into which container the selection moves. */
export const askMoveTo = async (): Promise<void> => (await questions()).askMoveTo();

/** L: what the selection is attached to, what is attached to it, or with which network it is peered. */
export const askAttach = async (): Promise<void> => (await questions()).askAttach();

/** Ctrl F: which resource to go to. */
export const askFind = async (): Promise<void> => (await questions()).askFind();

export const copySelection = async (): Promise<void> => (await clipboard()).copySelection();

export const cutSelection = async (): Promise<void> => (await clipboard()).cutSelection();

export const pasteClipboard = async (): Promise<void> => (await clipboard()).pasteClipboard();

export const duplicateSelection = async (): Promise<void> => (await clipboard()).duplicateSelection();
