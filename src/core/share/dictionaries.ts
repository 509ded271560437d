import { dictionary } from './dictionary.ts';
import { dictionaryAdditions } from './dictionaryAdditions.ts';

// Deflate looks back no further.
const window = 32_768;

/** The text that links of each format need not repeat. What a number once stood for, it stands for always. */
export const dictionaries = {
  1: dictionary,
  2: (dictionary + dictionaryAdditions).slice(-window),
} as const satisfies Readonly<Record<number, string>>;

export type LinkFormat = keyof typeof dictionaries;

/**
 * Number of the framing, the compression and the dictionary together. It is never used for another: what a reader
 * kept must open for ever. The document inside carries a version of its own.
 */
export const newestFormat = 2 satisfies LinkFormat;

const formats: readonly LinkFormat[] = [1, newestFormat];

/** The format of a number as links write it, or undefined where there is none yet. */
export function formatOf(number: string): LinkFormat | undefined {
  return formats.find((format) => String(format) === number);
}
