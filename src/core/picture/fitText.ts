// Nothing measures text here, so widths are estimated for Inter; a narrower font leaves some room, which is no harm.
const thin = /[ijl.,:;'|! ·]/;
const narrow = /[Iftr()[\]/-]/;
const wide = /[mwMW@%—]/;
const fullWidth =
  /[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7AF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/;
const emoji = /\p{Extended_Pictographic}/u;

function widthOf(sign: string): number {
  if (fullWidth.test(sign) || emoji.test(sign)) return 1;
  if (thin.test(sign)) return 0.27;
  if (narrow.test(sign)) return 0.38;
  if (wide.test(sign)) return 0.88;
  return /[A-Z0-9]/.test(sign) ? 0.65 : 0.58;
}

/** About how wide a text is in a font of this size; `bold` from weight 600 on. */
export function textWidth(text: string, size: number, monospace = false, bold = false): number {
  const ofSign = (sign: string): number => (monospace && !fullWidth.test(sign) ? 0.6 : widthOf(sign));
  const ems = Array.from(text).reduce((sum, sign) => sum + ofSign(sign), 0);
  return ems * size * (bold ? 1.05 : 1);
}

/** The text, or as much of its beginning as fits with an ellipsis. */
export function fitText(text: string, size: number, room: number, monospace = false, bold = false): string {
  if (textWidth(text, size, monospace, bold) <= room) return text;
  const signs = Array.from(text);
  while (signs.length > 0 && textWidth(`${signs.join('')}…`, size, monospace, bold) > room) signs.pop();
  return signs.length === 0 ? '' : `${signs.join('').trimEnd()}…`;
}
