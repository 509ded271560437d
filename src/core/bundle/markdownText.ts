import { unprintable, wellFormed } from '../iac/plainText.ts';

const unprintables = new RegExp(unprintable.source, 'gu');

/** Text of a document in Markdown: shown as it is, never read as markup. */
export function markdownText(text: string): string {
  return wellFormed(text)
    .replace(unprintables, ' ')
    .replace(/[\\`*_{}[\]()#+!|<>&~$]/g, (character) => `&#${character.charCodeAt(0)};`);
}
