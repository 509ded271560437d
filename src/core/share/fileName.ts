/** Names that Windows keeps for devices, whatever follows the first dot. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

const longest = 80;

/**
 * A file name that every system accepts, from the name of a design, which is hostile: `Shop: prod` and `json` give
 * `Shop-prod.json`. Letters of every language stay.
 */
export function fileName(name: string, extension: string): string {
  const safe = Array.from(name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}._ -]+/gu, '-'))
    .slice(0, longest)
    .join('')
    .replace(/[\s-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[-.]+|[-.]+$/g, '');
  const usable = safe === '' || reserved.test(safe) ? `design-${safe}`.replace(/-$/, '') : safe;
  return `${usable}.${extension}`;
}
