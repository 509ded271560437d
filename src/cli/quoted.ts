/** A text from outside, as it can stand in a message: one line, nothing that steers a terminal, not too long. */
export function quoted(value: string): string {
  const harmless = harmlessText(value);
  return harmless.length <= 80 ? `"${harmless}"` : `"${harmless.slice(0, 79)}…"`;
}

/** Without anything that steers a terminal or turns the direction of text; line breaks become spaces. */
export function harmlessText(value: string): string {
  return value.replace(/[\n\r\t]+/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\u{FFFD}');
}
