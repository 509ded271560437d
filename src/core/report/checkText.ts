import type { Finding } from '../rules/rule.ts';
import { protections, type ScenarioResult } from '../scenarios/scenario.ts';
import { harmlessText } from '../text/harmlessText.ts';
import { fill, type Language, type Text } from '../text/text.ts';
import type { CheckReport } from './checkReport.ts';
import { reportWords } from './reportWords.ts';
import { reasonOf, scenarioSections } from './scenarioSections.ts';
import { padded } from './tableLines.ts';
import { waiverReason } from './waiverReason.ts';

/** A check for a person at a terminal. */
export function checkText(report: CheckReport, language: Language): string {
  const { on, findings } = report;
  const lights = protections.map((protection): readonly [Text, string] => [
    reportWords.protections[protection],
    reportWords.states[report.protections[protection]][language],
  ]);
  const head =
    findings.length === 0 ? reportWords.noFindings : fill(reportWords.findings, { count: findings.length });
  return `${[
    ...[[reportWords.day, on] as const, ...lights].map(([label, value]) => `${label[language]}: ${value}`),
    '',
    ...scenarioSections(report).flatMap(({ title, scenarios }) => [
      title[language],
      ...scenarios.map((scenario) => scenarioLines(scenario, language)),
      '',
    ]),
    head[language],
    ...findings.map((finding) => findingLines(finding, language)),
  ].join('\n')}\n`;
}

function scenarioLines(scenario: ScenarioResult, language: Language): string {
  const { title, verdict, residualRisks = [] } = scenario;
  const why = reasonOf(scenario);
  const indent = ' '.repeat(14);
  const mark = padded(reportWords.verdicts[verdict][language], 12);
  const lines = [`  ${mark}${harmlessText(title[language])}`];
  if (why !== undefined) lines.push(`${indent}${harmlessText(why[language])}`);
  for (const { text: risk } of residualRisks) {
    lines.push(`${indent}${harmlessText(fill(reportWords.notCovered, { risk })[language])}`);
  }
  return lines.join('\n');
}

function findingLines(finding: Finding, language: Language): string {
  const indent = ' '.repeat(12);
  const { severity, rule, message, why, remedy } = finding;
  const reason = waiverReason(finding);
  const lines = [
    `  ${padded(reportWords.severities[severity][language], 10)}${rule}  ${harmlessText(message[language])}`,
    `${indent}${harmlessText(why[language])}`,
    `${indent}${harmlessText(remedy[language])}`,
  ];
  if (reason !== undefined) {
    lines.push(`${indent}${harmlessText(fill(reportWords.waived, { reason })[language])}`);
  }
  return lines.join('\n');
}
