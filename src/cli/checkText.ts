import type { Finding, Severity } from '../core/rules/rule.ts';
import {
  protections,
  type Protection,
  type ProtectionState,
  type ScenarioGroup,
  type ScenarioResult,
  type Verdict,
} from '../core/scenarios/scenario.ts';
import { fill, type Language, type Text } from '../core/text/text.ts';
import type { CheckedDesign } from './CheckedDesign.ts';
import { harmlessText } from './quoted.ts';
import type { ReadDesign } from './readDesign.ts';
import { padded } from './tableLines.ts';
import { verdictWords } from './verdictWords.ts';

const protectionNames: Readonly<Record<Protection, Text>> = {
  controlPlane: { en: 'Control plane', ja: 'コントロールプレーン' },
  inbound: { en: 'Inbound', ja: 'インバウンド' },
  outbound: { en: 'Outbound', ja: 'アウトバウンド' },
};

const states: Readonly<Record<ProtectionState, Text>> = {
  protected: { en: 'protected', ja: '保護済み' },
  'at-risk': { en: 'at risk', ja: 'リスクあり' },
  unknown: { en: 'cannot tell', ja: '判定不可' },
};

const severities: Readonly<Record<Severity, Text>> = {
  critical: { en: 'critical', ja: '緊急' },
  high: { en: 'high', ja: '高' },
  medium: { en: 'medium', ja: '中' },
  low: { en: 'low', ja: '低' },
};

const texts = {
  scenarios: { en: 'Scenarios', ja: 'シナリオ' },
  own: { en: 'Own flows', ja: '独自の通信' },
  library: { en: 'Scenario library', ja: 'シナリオライブラリ' },
  notCovered: { en: 'Not covered: {risk}', ja: '対象外: {risk}' },
  findings: { en: 'Findings: {count}', ja: '指摘: {count}件' },
  none: { en: 'No findings.', ja: '指摘はありません。' },
  waived: { en: 'waived: {reason}', ja: '許容: {reason}' },
} as const satisfies Record<string, Text>;

/** The analysis for a person at a terminal. */
export function checkText(_design: ReadDesign, analysis: CheckedDesign, language: Language): string {
  const lights = protections.map(
    (protection) =>
      `${protectionNames[protection][language]}: ${states[analysis.protections[protection]][language]}`,
  );
  const { findings, scenarios, library = [] } = analysis;
  const groupOf = (wanted: ScenarioGroup) => scenarios.filter(({ group }) => group === wanted);
  const section = (title: Text, members: readonly ScenarioResult[]): readonly string[] =>
    members.length === 0
      ? []
      : [title[language], ...members.map((scenario) => scenarioLines(scenario, language)), ''];
  const head = findings.length === 0 ? texts.none : fill(texts.findings, { count: findings.length });
  return `${[
    ...lights,
    '',
    ...section(texts.scenarios, groupOf('lights')),
    ...section(texts.own, groupOf('own')),
    ...section(texts.library, library),
    head[language],
    ...findings.map((finding) => findingLines(finding, language)),
  ].join('\n')}\n`;
}

function scenarioLines(
  { title, verdict, walks, missing, residualRisks = [] }: ScenarioResult,
  language: Language,
): string {
  const why = walks[0]?.judgement ?? missing;
  const indent = ' '.repeat(14);
  const mark = padded(verdictMark(verdict, language), 12);
  const lines = [`  ${mark}${harmlessText(title[language])}`];
  if (why !== undefined) lines.push(`${indent}${harmlessText(why[language])}`);
  for (const { text } of residualRisks) {
    lines.push(`${indent}${fill(texts.notCovered, { risk: harmlessText(text[language]) })[language]}`);
  }
  return lines.join('\n');
}

const verdictMark = (verdict: Verdict, language: Language): string => verdictWords[verdict][language];

function findingLines(finding: Finding, language: Language): string {
  const indent = ' '.repeat(12);
  const { severity, rule, message, why, remedy, waived } = finding;
  const lines = [
    `  ${padded(severities[severity][language], 10)}${rule}  ${harmlessText(message[language])}`,
    `${indent}${harmlessText(why[language])}`,
    `${indent}${harmlessText(remedy[language])}`,
  ];
  if (waived !== undefined)
    lines.push(`${indent}${fill(texts.waived, { reason: harmlessText(waived.reason) })[language]}`);
  return lines.join('\n');
}
