import { remembered } from '../lib/remembered.ts';

/** The languages that every text a person reads exists in. */
export const languages = ['en', 'ja'] as const;

export type Language = (typeof languages)[number];

/** One text in every language, side by side, so that a missing translation does not compile. */
export type Text = Readonly<Record<Language, string>>;

/** A value for a `{placeholder}`: a text of its own is put in in the same language. */
export type TextParameter = string | number | Text;

export type TextParameters = Readonly<Record<string, TextParameter>>;

const PLACEHOLDER = /\{(\w+)\}/;

/** A sentence cut at its placeholders: text, name, text, name, …, text. Sentences are few and filled very often. */
const partsOf = remembered(Infinity, (sentence) => sentence.split(PLACEHOLDER));

function parameterIn(parameter: TextParameter | undefined, language: Language): string | undefined {
  return typeof parameter === 'object' ? parameter[language] : parameter?.toString();
}

/**
 * Fills the `{placeholders}` of a text. A placeholder without a parameter stays as it is, so that a mistake is seen
 * and not hidden; a parameter is never searched for placeholders itself.
 */
export function fill(text: Text, parameters: TextParameters): Text {
  const inLanguage = (language: Language): string => {
    const parts = partsOf(text[language]);
    let filled = '';
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index] ?? '';
      filled += index % 2 === 0 ? part : (parameterIn(parameters[part], language) ?? `{${part}}`);
    }
    return filled;
  };
  return { en: inLanguage('en'), ja: inLanguage('ja') };
}

/** The same characters in every language: a name, an address, a product name. */
export function verbatim(value: string): Text {
  return { en: value, ja: value };
}
