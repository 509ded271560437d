import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeBicep } from './escape.ts';

const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom('$', '{', '}', '${', '$${', "'", "'''", '\\', '\n', '\r', '\t', '\ud800', '[', ']'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const simple: ReadonlyMap<string, string> = new Map([
  ['\\n', '\n'],
  ['\\r', '\r'],
  ['\\t', '\t'],
  ["\\'", "'"],
  ['\\\\', '\\'],
  ['\\$', '$'],
]);

/** What Bicep reads between quotes; text that would be code is answered as such. */
function decode(escaped: string): string {
  return escaped.replace(/\\u\{([0-9a-f]+)\}|\\.|\$\{|[^]/gu, (text, code?: string) => {
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
    return simple.get(text) ?? (/^(?:\$\{|['\\\n\r].?)$/.test(text) ? '<code>' : text);
  });
}

describe('escapeBicep', () => {
  it.each([
    ['plain $5 %{x}', 'plain $5 %{x}'],
    ['${a}', '\\${a}'],
    ['$${a}', '$\\${a}'],
    ["it's\\\n\r\t", "it\\'s\\\\\\n\\r\\t"],
    ["'''", "\\'\\'\\'"],
    ['\u0000\u202e\u2028\u{e0001}', '\\u{0}\\u{202e}\\u{2028}\\u{e0001}'],
    ['\ud800', '\ufffd'],
    ['[concat()]', '[concat()]'],
    ['e\u0301 東京', 'e\u0301 東京'],
  ])('%j is %s', (text, escaped) => {
    expect(escapeBicep(text)).toBe(escaped);
  });

  it('decodes to the text and lets nothing through', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const escaped = escapeBicep(text);
        expect(decode(escaped)).toBe(text.replace(/\p{Cs}/gu, '\ufffd'));
        expect(escaped).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(decode(`${escaped}\${x}`).endsWith('<code>x}')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
