import { harmlessText } from '../text/harmlessText.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as it can stand between tags and in attributes of XML 1.0, which has no sign for most control characters. */
export function xmlText(value: string): string {
  return harmlessText(value)
    .replace(/[\uFFFE\uFFFF]/g, '\u{FFFD}')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
