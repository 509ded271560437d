import { unprintable, wellFormed } from '../plainText.ts';

const escapes: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ["'", "\\'"],
  ['\\', '\\\\'],
  ['$', '\\$'],
]);

// Most text needs nothing done to it, and finding that out is quicker than doing nothing to each character.
const plain = /^[ -#%-&(-[\]-~]*$/;

const special = new RegExp(`['\\\\]|\\$(?=\\{)|${unprintable.source}`, 'gu');

/**
 * The text between the quotes of a Bicep string; it decodes to the text with U+FFFD for lone surrogates.
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/data-types#strings
 */
export function escapeBicep(text: string): string {
  if (plain.test(text)) return text;
  return wellFormed(text).replace(
    special,
    (character) => escapes.get(character) ?? `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}

export function quoteBicep(text: string): string {
  return `'${escapeBicep(text)}'`;
}
