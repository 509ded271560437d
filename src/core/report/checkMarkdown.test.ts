import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileNames, reportNamed } from '../testing/reportNamed.ts';
import { checkMarkdown } from './checkMarkdown.ts';

const plain = checkMarkdown(reportNamed('shop'), 'en');

/** What each line is made of: the mark that it begins with, and the characters of markup in it. */
const skeletonOf = (markdown: string): readonly string[] =>
  markdown.split('\n').map((line) => {
    const [, mark = '', rest = ''] = /^((?: *- |#+ |\|)?)(.*)$/u.exec(line) ?? [];
    return mark + rest.replaceAll(/&#\d+;/g, '').replaceAll(/[^\\`*{}[\]()#+!|<>&~$]/gu, '');
  });

describe('checkMarkdown', () => {
  it('has the day, the lights, the findings and the scenarios', () => {
    expect(plain).toMatch(
      /^# Ringwall: shop\n\nDay of the check: 2026-11-28\n\n\| Control plane \| Inbound \| Outbound \|\n/,
    );
    expect(plain).toMatch(/^## Findings: \d+$/m);
    expect(plain).toMatch(/^- \*\*critical\*\* CP001: /m);
    expect(plain).toMatch(/^ {2}- \[source\]\(https:\/\/[^\s()]+\)$/m);
    expect(plain).toMatch(/^## Waived findings: 1\n\n- \*\*\w+\*\* CP007: .*\n {2}- waived: shop$/m);
    expect(plain).toMatch(
      /^## Own flows\n\n\| Verdict \| Scenario \| Why \|\n\| --- \| --- \| --- \|\n\| fail \| shop \| /m,
    );
  });

  it('is made of the same markup, and of no link or mention more, whatever the names', () => {
    const skeleton = skeletonOf(plain);
    fc.assert(
      fc.property(hostileNames, (name) => {
        const written = checkMarkdown(reportNamed(name), 'en');
        const own = written.replaceAll(/\]\(https:[^\s()]+\)/g, '');
        expect(own).not.toMatch(/@(?!&#8203;)|&#35;(?!&#8203;)|:\/\/|www\./i);
        expect(skeletonOf(written)).toEqual(skeleton);
      }),
      { numRuns: 60 },
    );
  });
});
