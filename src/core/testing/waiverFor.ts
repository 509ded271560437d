import type { Waiver } from '../model/waiver.ts';
import type { Finding } from '../rules/rule.ts';

/** A waiver of a finding as it stands, as somebody would give it. */
export function waiverFor({ id, severity, set }: Pick<Finding, 'id' | 'severity' | 'set'>): Waiver {
  return { finding: id, accepts: { severity, set }, reason: 'lab', approver: '', created: '2026-11-28' };
}
