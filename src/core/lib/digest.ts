const offset = 0x811c9dc5;
const prime = 0x01000193;

/**
 * Eight hexadecimal digits that tell texts apart: the same for the same text on every machine, for ever. No defence
 * against anybody who wants two texts with one digest. FNV-1a, https://www.ietf.org/archive/id/draft-eastlake-fnv-21.html
 */
export function digest(text: string): string {
  let hash = offset;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, prime);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
