import type { Finding } from '../rules/rule.ts';
import { protections, type ScenarioResult } from '../scenarios/scenario.ts';
import { fill, type Language, type Text } from '../text/text.ts';
import type { CheckReport } from './checkReport.ts';
import { markdownLine } from './markdownLine.ts';
import { reportWords } from './reportWords.ts';
import { reasonOf, scenarioSections } from './scenarioSections.ts';
import { waiverReason } from './waiverReason.ts';

const texts = {
  waived: { en: 'Waived findings: {count}', ja: '許容した指摘: {count}件' },
  source: { en: 'source', ja: '出典' },
  verdict: { en: 'Verdict', ja: '判定' },
  scenario: { en: 'Scenario', ja: 'シナリオ' },
  why: { en: 'Why', ja: '理由' },
} as const satisfies Record<string, Text>;

/** A check for where Markdown is rendered: a comment on a change, the summary of a build. */
export function checkMarkdown(report: CheckReport, language: Language): string {
  const say = (text: Text): string => markdownLine(text[language]);
  const open = report.findings.filter((finding) => waiverReason(finding) === undefined);
  const waived = report.findings.filter((finding) => waiverReason(finding) !== undefined);
  const findings = (title: Text, members: readonly Finding[]): readonly string[] => [
    `## ${say(fill(title, { count: members.length }))}`,
    ...members.map((finding) => findingLines(finding, say)),
  ];
  return `${[
    `# Ringwall: ${markdownLine(report.design)}`,
    `${say(reportWords.day)}: ${report.on}`,
    table([
      protections.map((protection) => say(reportWords.protections[protection])),
      protections.map((protection) => say(reportWords.states[report.protections[protection]])),
    ]),
    ...(open.length === 0 ? [say(reportWords.noFindings)] : findings(reportWords.findings, open)),
    ...(waived.length === 0 ? [] : findings(texts.waived, waived)),
    ...scenarioSections(report).flatMap(({ title, scenarios }) => [
      `## ${say(title)}`,
      table([
        [texts.verdict, texts.scenario, texts.why].map(say),
        ...scenarios.map((scenario) => scenarioCells(scenario, say)),
      ]),
    ]),
  ].join('\n\n')}\n`;
}

type Say = (text: Text) => string;

function findingLines(finding: Finding, say: Say): string {
  const { severity, rule, message, why, remedy, sources } = finding;
  const reason = waiverReason(finding);
  return [
    `- **${say(reportWords.severities[severity])}** ${rule}: ${say(message)}`,
    ...(reason === undefined ? [] : [`  - ${say(fill(reportWords.waived, { reason }))}`]),
    `  - ${say(why)}`,
    `  - ${say(remedy)}`,
    ...sources.map((source) => `  - [${say(texts.source)}](${source})`),
  ].join('\n');
}

function scenarioCells(scenario: ScenarioResult, say: Say): readonly string[] {
  const { verdict, title, residualRisks = [] } = scenario;
  const why = reasonOf(scenario);
  const risks = residualRisks.map(({ text: risk }) => fill(reportWords.notCovered, { risk }));
  const sentences = [...(why === undefined ? [] : [why]), ...risks].map(say);
  return [say(reportWords.verdicts[verdict]), say(title), sentences.join('<br>')];
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
