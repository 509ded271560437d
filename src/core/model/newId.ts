import type { DesignDocument } from './designDocument.ts';

/**
 * The next free id of a kind: `<kind>-<number>`. Counting, not random, so that the same edits of the same document
 * give the same document, a link stays short, and tests can compare.
 */
export function newId(document: DesignDocument, kind: string): string {
  let number = 1;
  while (`${kind}-${number}` in document.resources || `${kind}-${number}` in document.links) number += 1;
  return `${kind}-${number}`;
}
