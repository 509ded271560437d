import type { Waiver } from '../model/waiver.ts';
import { severities, type Finding } from './rule.ts';

type Waivable = Pick<Finding, 'id' | 'rule' | 'resource' | 'severity' | 'set'>;

/**
 * The waiver that covers a finding on a day (`2026-11-28`); undefined where none does: it is of another finding, it has
 * expired, the finding is graver than what was accepted, or it covers more. A waiver that no longer fits fails open:
 * the finding counts again.
 */
export function waiverOf(finding: Waivable, waivers: readonly Waiver[], day: string): Waiver | undefined {
  return waivers.find(
    (waiver) => names(waiver, finding) && !isExpired(waiver, day) && accepts(waiver, finding),
  );
}

function names({ finding: identity, accepts: accepted }: Waiver, { id, rule, resource }: Waivable): boolean {
  // What a waiver of version 1 names is every finding of its rule on its resource.
  return identity === id || (accepted === undefined && identity === `${rule}:${resource}`);
}

function isExpired({ expires }: Waiver, day: string): boolean {
  return expires !== undefined && expires <= day;
}

function accepts({ accepts: accepted }: Waiver, { severity, set }: Waivable): boolean {
  if (accepted === undefined) return true;
  const gravest = severities.findIndex((known) => known === accepted.severity);
  // Of a severity that nobody knows, nobody knows what it accepts.
  const isGraver = gravest < 0 || severities.indexOf(severity) < gravest;
  const known = new Set(accepted.set);
  return !isGraver && set.every((member) => known.has(member));
}
