import { describe, expect, it } from 'vitest';
import { countExit, countLastLine, countPlaywright, countVitest, settleCounts } from './testCounts.ts';

describe('countLastLine', () => {
  it.each([
    ['3 passed, 0 failed', { passed: 3, failed: 0 }],
    ['12 passed, 2 failed, 5 not yet', { passed: 12, failed: 2 }],
    ['Error: 3 passed, 0 failed', undefined],
    ['', undefined],
  ])('%j', (line, counts) => expect(countLastLine(line)).toEqual(counts));
});

describe('countVitest', () => {
  it('adds the files that did not load', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}] },
    ];
    const report = { numPassedTests: 4, numFailedTests: 1, testResults };
    expect(countVitest(report)).toEqual({ passed: 4, failed: 2 });
  });

  it('knows a report that is none', () => expect(countVitest({})).toBeUndefined());
});

describe('countPlaywright', () => {
  it('counts flaky and left out tests as failures', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 } };
    expect(countPlaywright(report)).toEqual({ passed: 5, failed: 3 });
  });

  it('knows a report that is none', () => expect(countPlaywright(null)).toBeUndefined());
});

describe('settleCounts', () => {
  it.each([
    [{ passed: 2, failed: 0 }, 0, { passed: 2, failed: 0 }],
    [{ passed: 2, failed: 0 }, 1, { passed: 2, failed: 1 }],
    [{ passed: 2, failed: 3 }, 1, { passed: 2, failed: 3 }],
    [undefined, 0, { passed: 0, failed: 1 }],
  ])('%j with exit code %i', (counts, exitCode, settled) => {
    expect(settleCounts(counts, exitCode)).toEqual(settled);
  });

  it('takes an exit code as the whole result of a check', () => {
    expect([countExit(0), countExit(2)]).toEqual([
      { passed: 1, failed: 0 },
      { passed: 0, failed: 1 },
    ]);
  });
});
