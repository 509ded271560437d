import { describe, expect, it } from 'vitest';
import { findMutants } from './findMutants.ts';

const replacementsIn = (source: string): readonly string[] =>
  findMutants('some.ts', source).map(({ original, replacement }) => `${original} -> ${replacement}`);

describe('findMutants', () => {
  it.each<[string, readonly string[]]>([
    ['if (is) f();', ['is -> true', 'is -> false', 'is -> !(is)']],
    ['const x = is ? 1n : 2n;', ['is -> true', 'is -> false', 'is -> !(is)']],
    ['f(a === b);', ['a === b -> true', 'a === b -> false', 'a === b -> a !== b']],
    ['while (a < b) f();', ['a < b -> true', 'a < b -> false', 'a < b -> a <= b', 'a < b -> a >= b']],
    ['f(a && b);', ['a && b -> a', 'a && b -> b', 'a && b -> a || b']],
    ['f(a ?? b);', ['a ?? b -> a', 'a ?? b -> b']],
    ['f(!a);', ['!a -> a']],
    ['f(a - b);', ['a - b -> a + b']],
    ['a += b;', ['a += b -> a -= b']],
    ['a++;', ['a++ -> a--']],
    ['f(true, 0);', ['true -> false', '0 -> 1']],
    ['f(a?.b.c);', ['a?.b.c -> a.b.c']],
    ['f(a?.[b]?.());', ['a?.[b]?.() -> a?.[b]()', 'a?.[b]?.() -> a[b]?.()']],
    ['f(a.filter(g).map(h));', ['a.filter(g) -> a']],
    ['f(a.some(g));', ['a.some(g) -> a.every(g)']],
    ["f(a.startsWith('b'));", ["'b' -> ''"]],
    ["f(['a', 'b'].includes(c));", ["'a' -> ''", "'b' -> ''"]],
    ["f(new Set(['a']));", ["'a' -> ''"]],
    ["switch (a) { case 'b': f(); }", ["'b' -> ''"]],
  ])('%s', (source, expected) => expect(replacementsIn(source)).toEqual(expected));

  it.each([
    ["import a from './b.ts';"],
    ["const text = { en: 'Yes', ja: 'はい' };"],
    ["f('a' + b + 'c');"],
    ['f(`a` + b);'],
    ['let a: 1 | true;'],
    ['const a = { 1: b };'],
    ['type A = B extends 1 ? true : false;'],
  ])('leaves %s alone', (source) => expect(replacementsIn(source)).toEqual([]));

  it('takes an optional chain as a whole, so that it ends where it ended', () => {
    expect(replacementsIn('f(a?.filter(g).map(h));')).toEqual(['a?.filter(g).map(h) -> a.filter(g).map(h)']);
  });

  it('refuses what it cannot read', () => {
    expect(() => findMutants('some.ts', 'const = 1;')).toThrow('some.ts cannot be parsed');
  });
});
