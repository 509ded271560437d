import type { Finding } from '../rules/rule.ts';

/** Whether a finding makes a check fail: critical or high, and nobody decided to live with it. */
export function isSerious({ severity, waived }: Finding): boolean {
  return waived === undefined && (severity === 'critical' || severity === 'high');
}
