import type { Finding } from '../rules/rule.ts';

/** Why somebody decided to live with a finding; undefined where nobody did. */
export function waiverReason({ waived }: Finding): string | undefined {
  return waived?.reason;
}
