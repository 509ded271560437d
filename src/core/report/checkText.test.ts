import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileNames, reportNamed } from '../testing/reportNamed.ts';
import { checkText } from './checkText.ts';

const plain = checkText(reportNamed('shop'), 'en');

describe('checkText', () => {
  it('begins with the day and the lights', () => {
    expect(plain).toMatch(
      /^Day of the check: 2026-11-28\nControl plane: at risk\nInbound: at risk\nOutbound: at risk\n\nScenarios\n/,
    );
    expect(plain).toMatch(/^ {12}waived: shop$/m);
  });

  it('keeps one line a sentence, and nothing that steers a terminal, whatever the names', () => {
    fc.assert(
      fc.property(hostileNames, (name) => {
        const text = checkText(reportNamed(name), 'en');
        expect(text).toMatch(/^[^\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*$/u);
        expect(text.replaceAll('\n', '')).toMatch(/^\P{Cc}*$/u);
        expect(text.split('\n')).toHaveLength(plain.split('\n').length);
      }),
      { numRuns: 60 },
    );
  });
});
