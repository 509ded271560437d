import { describe, expect, it } from 'vitest';
import { readOptions } from './readOptions.ts';

const read = (...args: readonly string[]) =>
  readOptions(args, ['FILE'], { out: [], format: ['text', 'json'] }, 'ringwall check FILE');

describe('readOptions', () => {
  it.each<[readonly string[], object]>([
    [['a.json'], { FILE: 'a.json' }],
    [['-'], { FILE: '-' }],
    [['#d=1.abc', '--out', 'x'], { FILE: '#d=1.abc', out: 'x' }],
    [['--format=json', 'a.json'], { FILE: 'a.json', format: 'json' }],
    [['--', '--odd.json'], { FILE: '--odd.json' }],
  ])('reads %j', (args, value) => {
    expect(read(...args)).toEqual({ ok: true, value });
  });

  it.each<[readonly string[], RegExp]>([
    [[], /^FILE is missing\. Usage: ringwall check FILE$/],
    [[''], /^FILE is missing/],
    [['a', 'b'], /^"b" is one argument too many/],
    [['a', '--fromat', 'json'], /^There is no option "--fromat"\. Known: --out, --format\.$/],
    [['a', '--constructor', 'json'], /^There is no option "--constructor"/],
    [['a', '-x'], /^There is no option "-x"/],
    [['a', '--out'], /^--out needs a value\.$/],
    [['a', '--format', 'yaml'], /^--format takes one of text, json, not "yaml"\.$/],
  ])('refuses %j', (args, message) => {
    const result = read(...args);
    expect(result.ok ? '' : result.error.en).toMatch(message);
  });
});
