const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const valueOf = new Map(Array.from(alphabet, (character, index) => [character, index]));

/** Bytes as text that stands in an address without escapes; no padding. */
export function toBase64Url(bytes: Uint8Array): string {
  const view = new DataView(new ArrayBuffer(bytes.length + 3));
  new Uint8Array(view.buffer).set(bytes);
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const group = view.getUint32(index) >>> 8;
    const characters = Math.min(bytes.length - index, 3) + 1;
    for (let place = 0; place < characters; place += 1) text += alphabet[(group >> (18 - 6 * place)) & 63];
  }
  return text;
}

/**
 * The bytes of a text, also of one that was cut; undefined where a character is none of the alphabet. `exact` is false
 * where another text would give the same bytes, so that a changed last character is seen.
 */
export function fromBase64Url(
  text: string,
): { readonly bytes: Uint8Array; readonly exact: boolean } | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let bits = 0;
  let count = 0;
  let length = 0;
  for (const character of text) {
    const value = valueOf.get(character);
    if (value === undefined) return undefined;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes[length] = bits >> count;
      length += 1;
    }
  }
  return { bytes, exact: count < 6 && (bits & ((1 << count) - 1)) === 0 };
}
