import { describe, expect, it } from 'vitest';
import { verbatim } from '../../../core/text/text.ts';
import type { Finding, Severity } from '../../../core/rules/rule.ts';
import { badges } from './badges.ts';

const finding = (severity: Severity, waived?: string): Finding => ({
  id: `R:${severity}`,
  rule: 'R',
  area: 'inbound',
  severity,
  resource: 'a',
  resourceName: 'a',
  related: [],
  title: verbatim(''),
  message: verbatim(''),
  why: verbatim(''),
  remedy: verbatim(''),
  sources: [],
  references: [],
  repairable: false,
  subject: '',
  set: [],
  ...(waived === undefined
    ? {}
    : { waived: { finding: 'IN001:a', reason: waived, approver: '', created: '' } }),
});

describe('badges', () => {
  it.each<[string, Finding[], string]>([
    [
      'two worst of three',
      [finding('low'), finding('critical'), finding('high'), finding('high')],
      'critical 1, high 2',
    ],
    ['waived ones do not count beside open ones', [finding('critical', 'ok'), finding('low')], 'low 1'],
    ['all waived', [finding('critical', 'ok'), finding('low', 'ok')], 'waived 2'],
    ['nothing found', [], ''],
  ])('%s', (_, findings, expected) => {
    const shown = badges(findings, ['a']);
    expect(shown.map(({ severity, count }) => `${severity} ${count}`).join(', ')).toBe(expected);
  });

  it('counts what is shown together as one', () => {
    const docked = { ...finding('critical'), resource: 'policy' };
    expect(badges([finding('critical'), docked], ['a', 'policy'])).toEqual([
      { severity: 'critical', count: 2 },
    ]);
  });
});
