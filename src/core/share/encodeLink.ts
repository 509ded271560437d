import { catalogue } from '../kinds/catalogue.ts';
import type { DesignDocument } from '../model/designDocument.ts';
import { canonicalDocument } from '../model/serializeDocument.ts';
import { compress } from './compress.ts';
import { frame } from './frame.ts';

/**
 * Number of the framing, the compression and the dictionary together. It is never used for another: what a reader
 * kept must open for ever. The document inside carries a version of its own.
 */
export const LINK_FORMAT = 1;

/** A design as the fragment of an address, `#d=1.…`: browsers send a fragment to no server. */
export function encodeLink(document: DesignDocument): string {
  return `#d=${LINK_FORMAT}.${frame(compress(JSON.stringify(canonicalDocument(document, catalogue))))}`;
}
