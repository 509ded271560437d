/** Without anything that steers a terminal or turns the direction of text; line breaks become spaces. */
export function harmlessText(value: string): string {
  return value.replace(/[\n\r\t]+/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\u{FFFD}');
}
