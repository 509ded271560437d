import { catalogue } from '../kinds/contract/catalogue.ts';
import type { DesignDocument } from '../model/designDocument.ts';
import { canonicalDocument } from '../model/serializeDocument.ts';
import { compress } from './compress.ts';
import { newestFormat } from './dictionaries.ts';
import { frame } from './frame.ts';

/** A design as the fragment of an address, `#d=2.…`: browsers send a fragment to no server. */
export function encodeLink(document: DesignDocument): string {
  return `#d=${newestFormat}.${frame(compress(JSON.stringify(canonicalDocument(document, catalogue))))}`;
}
