import type { JsonValue } from '../lib/canonicalJson.ts';
import { isList } from '../lib/isList.ts';
import type { Language, Text } from '../text/text.ts';

/** Plain data with every text in one language: `{en, ja}` becomes a string. */
export function localise(value: unknown, language: Language): JsonValue {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value === 'string') return value;
  if (isList(value)) return value.map((item) => localise(item, language));
  if (typeof value !== 'object') return null;
  if (isText(value)) return value[language];
  const entries = Object.entries(value).flatMap(([key, member]) =>
    member === undefined ? [] : [[key, localise(member, language)] as const],
  );
  return Object.fromEntries(entries);
}

function isText(value: object): value is Text {
  const members: readonly unknown[] = Object.values(value);
  return (
    members.length === 2 &&
    'en' in value &&
    'ja' in value &&
    members.every((member) => typeof member === 'string')
  );
}

/** Plain data with its texts in one language, as the text of a JSON file. */
export function localisedJson(value: unknown, language: Language): string {
  return `${JSON.stringify(localise(value, language), undefined, 2)}\n`;
}
