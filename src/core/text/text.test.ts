import { describe, expect, it } from 'vitest';
import { fill, verbatim } from './text.ts';

describe('fill', () => {
  it('puts numbers, strings and texts into every language', () => {
    const text = { en: '{count} of {what}', ja: '{what}を{count}個' };
    expect(fill(text, { count: 2, what: { en: 'routes', ja: 'ルート' } })).toEqual({
      en: '2 of routes',
      ja: 'ルートを2個',
    });
  });

  it('leaves a placeholder without a parameter visible', () => {
    expect(fill(verbatim('{missing}'), {}).en).toBe('{missing}');
  });

  it('does not search a parameter for placeholders', () => {
    expect(fill(verbatim('{name}'), { name: '{other}', other: 'x' }).en).toBe('{other}');
  });
});
