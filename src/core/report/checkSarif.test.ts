import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../rules/rule.ts';
import { rules } from '../rules/index.ts';
import { verbatim } from '../text/text.ts';
import { hostileNames, reportNamed } from '../testing/reportNamed.ts';
import { testDay } from '../testing/testDay.ts';
import type { CheckReport, DesignFile } from './checkReport.ts';
import { checkSarif } from './checkSarif.ts';

const rule = rules[0]?.meta.id ?? '';
const finding: Finding = {
  id: `${rule}:aks-1`,
  rule,
  area: 'control-plane',
  severity: 'critical',
  resource: 'aks-1',
  resourceName: 'aks-shop',
  related: [],
  subject: '',
  set: [],
  title: verbatim('title'),
  message: { en: 'Open to anybody', ja: '誰でも接続できる' },
  why: verbatim('why'),
  remedy: verbatim('remedy'),
  sources: [],
  references: [],
  repairable: false,
};
const waived = { finding: finding.id, reason: 'A lab', approver: '', created: testDay };
const report: CheckReport = {
  design: 'shop',
  on: testDay,
  protections: { controlPlane: 'at-risk', inbound: 'unknown', outbound: 'unknown' },
  scenarios: [],
  findings: [finding, { ...finding, severity: 'low', waived }],
};
const file: DesignFile = { uri: 'designs/my%20shop.json', text: '{\n  "resources": {\n    "aks-1": {\n' };

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation?: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number };
    };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly rules: readonly {
        readonly id: string;
        readonly helpUri?: string;
        readonly fullDescription: { readonly text: string };
        readonly defaultConfiguration: { readonly level: string };
      }[];
    };
  };
  readonly results: readonly SarifResult[];
}

function runIn(sarif: string): SarifRun {
  const { runs }: { readonly runs: readonly SarifRun[] } = JSON.parse(sarif);
  const [run] = runs;
  if (run === undefined) throw new Error('no run');
  return run;
}

const levels = ['error', 'warning', 'note'];

/** What a reader that keeps to the standard would not accept of a result, or would take for something else. */
function faultsOf(result: SarifResult, { tool }: SarifRun): readonly string[] {
  const { text } = result.message;
  const place = result.locations[0]?.physicalLocation;
  return [
    tool.driver.rules[result.ruleIndex]?.id === result.ruleId ? '' : 'ruleIndex of another rule',
    levels.includes(result.level) ? '' : 'unknown level',
    text === '' ? 'no message' : '',
    /[{}]/.test(text.replaceAll(/\{\{|\}\}/g, '')) ? 'a placeholder' : '',
    text.includes('](') ? 'a link' : '',
    Object.values(result.partialFingerprints).every((print) => print !== '') ? '' : 'an empty fingerprint',
    place !== undefined && place.region.startLine < 1 ? 'a line before the first' : '',
  ].filter((fault) => fault !== '');
}

describe('checkSarif', () => {
  it('is SARIF 2.1.0 with the day, and with the finding at its line', () => {
    const log: unknown = JSON.parse(checkSarif({ ...report, file }, 'ja'));
    expect(log).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          language: 'ja-JP',
          properties: { on: '2026-11-28' },
          tool: { driver: { name: 'Ringwall' } },
          results: [
            {
              ruleId: rule,
              ruleIndex: 0,
              level: 'error',
              message: { text: '誰でも接続できる' },
              partialFingerprints: { 'findingId/v1': finding.id },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'designs/my%20shop.json' },
                    region: { startLine: 3 },
                  },
                  logicalLocations: [{ name: 'aks-shop', fullyQualifiedName: 'aks-1', kind: 'resource' }],
                },
              ],
            },
            { level: 'note', suppressions: [{ kind: 'inSource', justification: 'A lab' }] },
          ],
        },
      ],
    });
  });

  it('describes every rule once', () => {
    const { rules: described } = runIn(checkSarif(report, 'en')).tool.driver;
    expect(described.map(({ id }) => id)).toEqual(rules.map(({ meta }) => meta.id));
    for (const { helpUri, fullDescription, defaultConfiguration } of described) {
      expect(helpUri).toMatch(/^https:\/\/[!-~]+$/);
      expect(fullDescription.text).not.toMatch(/^$|[{}]/);
      expect(levels).toContain(defaultConfiguration.level);
    }
  });

  it('names no file for a design that came from none', () => {
    expect(checkSarif(report, 'en')).not.toContain('physicalLocation');
  });

  it('keeps to the standard whatever the names', () => {
    fc.assert(
      fc.property(hostileNames, (name) => {
        const run = runIn(checkSarif(reportNamed(name), 'en'));
        expect(run.results.flatMap((result) => faultsOf(result, run))).toEqual([]);
        const prints = run.results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints));
        expect(new Set(prints).size).toBe(run.results.length);
      }),
      { numRuns: 60 },
    );
  });
});
