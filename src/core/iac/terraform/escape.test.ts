import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeTerraform, keyWidth, quoteTerraformKey } from './escape.ts';

const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom('$', '%', '{', '}', '${', '%{', '$${', '"', '\\', '\n', '\r', '\t', '\ud800'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const simple: ReadonlyMap<string, string> = new Map([
  ['\\n', '\n'],
  ['\\r', '\r'],
  ['\\t', '\t'],
  ['\\"', '"'],
  ['\\\\', '\\'],
  ['$${', '${'],
  ['%%{', '%{'],
]);

/** What HCL reads between quotes; text that would be code is answered as such. */
function decode(escaped: string): string {
  const token = /\\u([0-9A-F]{4})|\\U([0-9A-F]{8})|\\.|\$\$\{|%%\{|[$%]\{|[^]/gu;
  return escaped.replace(token, (text, short?: string, long?: string) => {
    const code = short ?? long;
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
    return simple.get(text) ?? (/^(?:[$%]\{|["\\\n\r].?)$/.test(text) ? '<code>' : text);
  });
}

function expected(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd').normalize('NFC');
}

describe('escapeTerraform', () => {
  it.each([
    ['plain 100% $5', 'plain 100% $5'],
    ['${a}', '$${a}'],
    ['$${a}', '$$${a}'],
    ['%{ if }', '%%{ if }'],
    ['say "hi"\\\n\r\t', 'say \\"hi\\"\\\\\\n\\r\\t'],
    ['\u0000\u202e\u2028\u00a0\ufeff', '\\u0000\\u202E\\u2028\\u00A0\\uFEFF'],
    ['\u{e0001}', '\\U000E0001'],
    ['\ud800', '\ufffd'],
    ['e\u0301', '\u00e9'],
    ['東京 ☁️', '東京 ☁️'],
  ])('%j is %s', (text, escaped) => {
    expect(escapeTerraform(text)).toBe(escaped);
  });

  it.each([
    ['a$', 'a\\u0024'],
    ['a%', 'a\\u0025'],
    ['$$', '$\\u0024'],
    ['a', 'a'],
  ])('%j before an interpolation is %s', (text, escaped) => {
    expect(escapeTerraform(text, true)).toBe(escaped);
  });

  it('decodes to the text and lets nothing through', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(decode(escapeTerraform(text))).toBe(expected(text));
        const before = escapeTerraform(text, true);
        expect(decode(`${before}\${x}`)).toBe(`${expected(text)}<code>x}`);
        expect(before).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe('quoteTerraformKey', () => {
  it.each([
    ['コスト センター', '"コスト センター"', 10],
    ['a\u0323\u0301', '"\u1ea1\\u0301"', 9],
    ['👍🏽', '"👍\\U0001F3FD"', 13],
  ])('%j is %s, %d columns wide', (text, quoted, width) => {
    expect(quoteTerraformKey(text)).toBe(quoted);
    expect(keyWidth(quoted)).toBe(width);
  });
});
