import { unprintable, wellFormed } from '../plainText.ts';

const escapes: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['"', '\\"'],
  ['\\', '\\\\'],
]);

// Most text needs nothing done to it, and finding that out is quicker than doing nothing to each character.
const plain = /^[ !#&-[\]-~]*$/;

// `terraform fmt` aligns by grapheme clusters. Without the characters that join others, each character of a
// key is one cluster, whatever Unicode version either side knows.
const joining = /[\p{M}\p{Emoji_Modifier}\p{Regional_Indicator}\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/u;

const special = new RegExp(`["\\\\]|[$%](?=\\{)|${unprintable.source}`, 'gu');
const specialInKey = new RegExp(`${special.source}|${joining.source}`, 'gu');

/**
 * The text between the quotes of an HCL string; it decodes to the text in NFC with U+FFFD for lone surrogates.
 * Set `beforeInterpolation` for the part of a template that an interpolation follows.
 * https://developer.hashicorp.com/terraform/language/expressions/strings
 */
export function escapeTerraform(text: string, beforeInterpolation = false): string {
  if (plain.test(text)) return text;
  const escaped = wellFormed(text).normalize('NFC').replace(special, escapeCharacter);
  // `"${a}$${b}"` would be the text `${b}`: doubling does not help before an interpolation.
  return beforeInterpolation ? escaped.replace(/[$%]$/, unicodeEscape) : escaped;
}

/** A quoted map key, of which `terraform fmt` has to know the width. */
export function quoteTerraformKey(text: string): string {
  if (plain.test(text)) return `"${text}"`;
  return `"${wellFormed(text).normalize('NFC').replace(specialInKey, escapeCharacter)}"`;
}

/** Columns that `terraform fmt` counts for an escaped key. */
export function keyWidth(key: string): number {
  return plain.test(key) ? key.length : Array.from(key).length;
}

function escapeCharacter(character: string): string {
  if (character === '$' || character === '%') return character + character;
  return escapes.get(character) ?? unicodeEscape(character);
}

function unicodeEscape(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
}
