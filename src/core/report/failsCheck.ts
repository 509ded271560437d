import type { Analysis } from '../rules/analysis.ts';
import { isSerious } from './isSerious.ts';

/** Whether a check failed: a finding is serious, or a flow behind the lights or of one's own fails its intent. */
export function failsCheck({ findings, scenarios }: Analysis): boolean {
  return findings.some(isSerious) || scenarios.some(({ verdict }) => verdict === 'fail');
}
