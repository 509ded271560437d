import type { ResourceId } from '../model/designDocument.ts';
import { rules } from '../rules/index.ts';
import type { Finding, Rule, Severity } from '../rules/rule.ts';
import { harmlessText } from '../text/harmlessText.ts';
import type { Language } from '../text/text.ts';
import type { CheckReport, DesignFile } from './checkReport.ts';
import { waiverReason } from './waiverReason.ts';

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

/** The findings of a check as SARIF 2.1.0. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function checkSarif({ on, findings, file }: CheckReport, language: Language): string {
  const indexOf = new Map(rules.map(({ meta }, index) => [meta.id, index]));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Ringwall', rules: rules.map((rule) => descriptor(rule, language)) } },
        language: language === 'ja' ? 'ja-JP' : 'en-US',
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => result(finding, file, indexOf.get(finding.rule), language)),
        properties: { on },
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
  file: DesignFile | undefined,
  ruleIndex: number | undefined,
  language: Language,
): object {
  const reason = waiverReason(finding);
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[finding.severity],
    message: { text: messageText(finding.message[language]) },
    locations: [
      {
        ...physicalLocation(file, finding.resource),
        logicalLocations: [
          {
            name: harmlessText(finding.resourceName),
            fullyQualifiedName: finding.resource,
            kind: 'resource',
          },
        ],
      },
    ],
    partialFingerprints: { 'findingId/v1': finding.id },
    ...(reason === undefined
      ? {}
      : { suppressions: [{ kind: 'inSource', justification: harmlessText(reason) }] }),
    properties: { severity: finding.severity, 'security-severity': scores[finding.severity] },
  };
}

/**
 * A message as it is, whatever names are in it: braces would be placeholders (3.11.5), and brackets before parentheses a
 * link (3.11.6), which viewers find with patterns that know no escape.
 */
function messageText(text: string): string {
  return harmlessText(text)
    .replace(/[{}]/g, (brace) => brace + brace)
    .replaceAll('](', '] (');
}

/** Only a file has lines; a design from a link or a pipe has none. */
function physicalLocation(file: DesignFile | undefined, id: ResourceId): object {
  if (file === undefined) return {};
  const line = file.text
    .split('\n')
    .findIndex((candidate) => candidate.trimStart().startsWith(`${JSON.stringify(id)}:`));
  return {
    physicalLocation: { artifactLocation: { uri: file.uri }, region: { startLine: Math.max(0, line) + 1 } },
  };
}
