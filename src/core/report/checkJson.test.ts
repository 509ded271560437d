import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileNames, reportNamed } from '../testing/reportNamed.ts';
import { checkJson } from './checkJson.ts';

describe('checkJson', () => {
  it('names the day, and says which fixes hold where they were tried', () => {
    const report = reportNamed('shop');
    const [first, second] = report.findings;
    const parsed: unknown = JSON.parse(checkJson({ ...report, fixable: [second?.id ?? ''] }, 'ja'));
    expect(parsed).toMatchObject({
      on: '2026-11-28',
      findings: expect.arrayContaining([
        expect.objectContaining({ id: first?.id, fixable: false }),
        expect.objectContaining({ id: second?.id, fixable: true, message: second?.message.ja }),
      ]),
    });
    expect(checkJson(report, 'en')).not.toContain('"fixable"');
  });

  it('keeps every name as it is, whatever it is', () => {
    fc.assert(
      fc.property(hostileNames, (name) => {
        const parsed: unknown = JSON.parse(checkJson(reportNamed(name), 'en'));
        expect(parsed).toMatchObject({
          findings: expect.arrayContaining([expect.objectContaining({ resource: name })]),
        });
      }),
      { numRuns: 60 },
    );
  });
});
