import { applyEdits, move, rename } from '../src/core/model/edits.ts';
import type { DesignDocument } from '../src/core/model/designDocument.ts';
import { encodeLink } from '../src/core/share/encodeLink.ts';
import { referenceArchitecture } from '../src/core/templates/referenceArchitecture.ts';
import type { Budget } from './budget.ts';

/** The same architecture as somebody else would draw it: no link can lean on the template for names and positions. */
function redrawn(document: DesignDocument): DesignDocument {
  const edits = Object.entries(document.resources).flatMap(([id, { name, parent, position }], index) => [
    rename(id, name.endsWith('Subnet') ? name : `${name}-${(index * 7919) % 97}`),
    move(id, parent, { x: position.x + 20 * (index % 5), y: position.y + 20 * (index % 7) }),
  ]);
  return applyEdits(document, edits);
}

function lengthOf(name: string, document: () => DesignDocument): Budget {
  return { name, unit: 'characters', limit: 999, measure: () => encodeLink(document()).length };
}

/** What follows the address of the page in a link, positions included. */
export const linkLengths: readonly Budget[] = [
  lengthOf('Link of the reference architecture', referenceArchitecture),
  lengthOf('Link of the reference architecture, all renamed and moved', () =>
    redrawn(referenceArchitecture()),
  ),
];
