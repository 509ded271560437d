import { expect, it } from 'vitest';
import { compress, decompress, largestText } from './compress.ts';
import { newestFormat } from './dictionaries.ts';

/** Text that hardly compresses; the same each time. */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return String.fromCharCode(33 + (state % 90));
  }).join('');
}

it.each([[''], ['{"name":"Shop 本番"}'], [noise(10_000)], ['x'.repeat(largestText)]])(
  'gives a text back: %#',
  (text) => expect(decompress(compress(text), newestFormat)).toEqual({ ok: true, value: text }),
);

it('gives a text back that ends where a step ends', () => {
  const lengths = Array.from({ length: 300 }, (_, index) => 2300 + index);
  const text = lengths.map(noise).find((each) => compress(each).length === 2048) ?? '';
  expect(compress(text)).toHaveLength(2048);
  expect(decompress(compress(text), newestFormat)).toEqual({ ok: true, value: text });
});

it('refuses what breaks off, also where a step ends', () => {
  const bytes = compress(noise(10_000));
  for (const end of [2047, 2048, 2049]) {
    expect(decompress(bytes.subarray(0, end), newestFormat)).toEqual({ ok: false, error: 'altered' });
  }
});

it('refuses a text that is larger than any design', () => {
  expect(decompress(compress('x'.repeat(largestText + 1)), newestFormat)).toEqual({
    ok: false,
    error: 'too-big',
  });
});
