import type { DesignDocument } from './designDocument.ts';

/**
 * The next free id of a kind: `<kind>-<number>`. Counting, not random, so that the same edits of the same document
 * give the same document, a link stays short, and tests can compare. An id that a waiver or a comment names is not
 * free, even where its resource is gone: what was said of one would be taken for said of another.
 */
export function newId(document: DesignDocument, kind: string): string {
  const { resources, links, waivers, comments } = document;
  const named = new Set([
    ...waivers.map(({ finding }) => resourceOfFinding(finding)),
    ...comments.map(({ at }) =>
      at?.type === 'finding' ? resourceOfFinding(at.id) : at?.type === 'resource' ? at.id : '',
    ),
  ]);
  let number = 1;
  const isTaken = (id: string): boolean => id in resources || id in links || named.has(id);
  while (isTaken(`${kind}-${number}`)) number += 1;
  return `${kind}-${number}`;
}

// `rule:resource:message:subject`; ids that are made here hold no colon.
function resourceOfFinding(finding: string): string {
  return finding.split(':')[1] ?? '';
}
