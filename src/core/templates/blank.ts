import { emptyDocument, type DesignDocument } from '../model/designDocument.ts';

/** Nothing yet. */
export function blank(): DesignDocument {
  return emptyDocument('untitled');
}
