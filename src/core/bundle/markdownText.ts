import { unprintable, wellFormed } from '../iac/plainText.ts';

const unprintables = new RegExp(unprintable.source, 'gu');

// An underscore inside of a word is one in Markdown too, and a README is read as it is as well.
const markup = /[\\`*{}[\]()#+!|<>&~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;

/** Text of a document in Markdown: shown as it is, never read as markup. */
export function markdownText(text: string): string {
  return wellFormed(text)
    .replace(unprintables, ' ')
    .replace(markup, (character) => `&#${character.charCodeAt(0)};`);
}
