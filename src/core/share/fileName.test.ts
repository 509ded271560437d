import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileName } from './fileName.ts';

it.each([
  ['Shop: prod', 'Shop-prod.json'],
  ['注文システム', '注文システム.json'],
  ['../../etc/passwd', 'etc-passwd.json'],
  ['C:\\Windows\\system32', 'C-Windows-system32.json'],
  ['', 'design.json'],
  ['...', 'design.json'],
  ['con', 'design-con.json'],
  ['LPT1.old', 'design-LPT1.old.json'],
  ['a\u0000b\u202Ec', 'a-b-c.json'],
  ['.hidden', 'hidden.json'],
  ['n'.repeat(100), `${'n'.repeat(80)}.json`],
])('%j becomes %s', (name, expected) => {
  expect(fileName(name, 'json')).toBe(expected);
});

const anyCharacter = fc.nat(0xffff).map((code) => String.fromCharCode(code));

it('is one plain file name, whatever the design is called', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 300 }), (name) => {
      const file = fileName(name, 'json');
      expect(file).toMatch(/^[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}._-]*\.json$/u);
      expect(Array.from(file).length).toBeLessThanOrEqual(93);
      expect(file).not.toContain('..');
    }),
  );
});
