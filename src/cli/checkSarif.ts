import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ResourceId } from '../core/model/designDocument.ts';
import type { Analysis } from '../core/rules/analysis.ts';
import { rules } from '../core/rules/index.ts';
import type { Finding, Rule, Severity } from '../core/rules/rule.ts';
import type { Language } from '../core/text/text.ts';
import type { ReadDesign } from './readDesign.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
};

/** Scores by which code scanning of GitHub sorts. https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
const scores: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.5',
};

/** The findings as SARIF 2.1.0. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function checkSarif(design: ReadDesign, analysis: Analysis, language: Language): string {
  const indexOf = new Map(rules.map(({ meta }, index) => [meta.id, index]));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Ringwall', rules: rules.map((rule) => descriptor(rule, language)) } },
        language: language === 'ja' ? 'ja-JP' : 'en-US',
        columnKind: 'utf16CodeUnits',
        results: analysis.findings.map((finding) =>
          result(finding, design, indexOf.get(finding.rule), language),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function descriptor({ meta, text }: Rule, language: Language): object {
  const [helpUri] = meta.sources;
  return {
    id: meta.id,
    shortDescription: { text: text.title[language] },
    fullDescription: { text: text.why[language] },
    help: { text: text.remedy[language] },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: levels[meta.severity] },
    properties: {
      'security-severity': scores[meta.severity],
      tags: ['security', meta.area, ...meta.references],
    },
  };
}

function result(
  finding: Finding,
  design: ReadDesign,
  ruleIndex: number | undefined,
  language: Language,
): object {
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[finding.severity],
    message: { text: finding.message[language] },
    locations: [
      {
        ...physicalLocation(design, finding.resource),
        logicalLocations: [
          { name: finding.resourceName, fullyQualifiedName: finding.resource, kind: 'resource' },
        ],
      },
    ],
    partialFingerprints: { 'findingId/v1': finding.id },
    ...(finding.waived === undefined
      ? {}
      : { suppressions: [{ kind: 'inSource', justification: finding.waived.reason }] }),
    properties: { severity: finding.severity, 'security-severity': scores[finding.severity] },
  };
}

/** Only a file has lines; a design from a link or a pipe has none. */
function physicalLocation({ path, text }: ReadDesign, id: ResourceId): object {
  if (path === undefined) return {};
  const uri = isAbsolute(path)
    ? pathToFileURL(path).href
    : path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  const line = text
    .split('\n')
    .findIndex((candidate) => candidate.trimStart().startsWith(`${JSON.stringify(id)}:`));
  return { physicalLocation: { artifactLocation: { uri }, region: { startLine: Math.max(0, line) + 1 } } };
}
