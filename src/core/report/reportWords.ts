import type { Severity } from '../rules/rule.ts';
import type { Protection, ProtectionState, Verdict } from '../scenarios/scenario.ts';
import type { Text } from '../text/text.ts';

const protections: Readonly<Record<Protection, Text>> = {
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

const verdicts: Readonly<Record<Verdict, Text>> = {
  pass: { en: 'pass', ja: '合格' },
  fail: { en: 'fail', ja: '不合格' },
  unknown: { en: 'cannot tell', ja: '判定不可' },
};

const texts = {
  findings: { en: 'Findings: {count}', ja: '指摘: {count}件' },
  day: { en: 'Day of the check', ja: '検査日' },
  notCovered: { en: 'Not covered: {risk}', ja: '対象外: {risk}' },
  waived: { en: 'waived: {reason}', ja: '許容: {reason}' },
  noFindings: { en: 'No findings.', ja: '指摘はありません。' },
} as const satisfies Record<string, Text>;

/** What every writer calls the same things. */
export const reportWords = { protections, states, severities, verdicts, ...texts };
