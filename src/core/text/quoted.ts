import { harmlessText } from './harmlessText.ts';

const longest = 80;

/** A text from outside, as it can stand in a message: one line, nothing that steers a terminal, not too long. */
export function quoted(value: string): string {
  const harmless = harmlessText(value);
  return harmless.length <= longest ? `"${harmless}"` : `"${harmless.slice(0, longest - 1)}…"`;
}
