import { expect, it } from 'vitest';
import { emptyDocument } from '../core/model/designDocument.ts';
import type { Finding } from '../core/rules/rule.ts';
import { rules } from '../core/rules/index.ts';
import { verbatim } from '../core/text/text.ts';
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
const text = '{\n  "resources": {\n    "aks-1": {\n';
const analysis = {
  protections: { controlPlane: 'at-risk', inbound: 'unknown', outbound: 'unknown' },
  scenarios: [],
  findings: [
    finding,
    {
      ...finding,
      severity: 'low',
      waived: { finding: `${rule}:aks-1`, reason: 'A lab', approver: '', created: '' },
    },
  ],
} as const;
const sarif = (path?: string): unknown =>
  JSON.parse(
    checkSarif(
      { document: emptyDocument('shop'), text, ...(path === undefined ? {} : { path }) },
      analysis,
      'ja',
    ),
  );

it('is SARIF 2.1.0 with every rule described', () => {
  expect(sarif('designs/my shop.json')).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        language: 'ja-JP',
        tool: {
          driver: {
            name: 'Ringwall',
            rules: rules.map(({ meta }) => ({
              id: meta.id,
              helpUri: meta.sources[0],
              defaultConfiguration: { level: expect.stringMatching(/^(error|warning|note)$/) },
            })),
          },
        },
        results: [
          {
            ruleId: rule,
            ruleIndex: 0,
            level: 'error',
            message: { text: '誰でも接続できる' },
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

it('names no file for a design that came from none', () => {
  expect(JSON.stringify(sarif())).not.toContain('physicalLocation');
  expect(JSON.stringify(sarif('/tmp/a.json'))).toContain('"uri":"file:///tmp/a.json"');
});
