import type { Refusal } from '../placement/refusal.ts';
import type { Result } from '../lib/result.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { Draft } from './Draft.ts';
import { insertRules } from './insertRules.ts';
import { neededRules } from './neededRules.ts';
import { denyAllInbound } from './securityRule.ts';

/** Gives a subnet a group of its own that admits what stands in the subnet needs, and denies everything else. */
export function leastPrivilegeGroup(
  document: DesignDocument,
  subnet: ResourceId,
): Result<DesignDocument, Refusal> {
  const draft = new Draft(document);
  attachGroup(draft, subnet);
  return draft.finish();
}

/** The same as a step of a larger repair. */
export function attachGroup(draft: Draft, subnet: ResourceId): void {
  const { context } = draft;
  const host = context.resource('subnet', subnet);
  if (host === undefined) return;
  const securityRules = insertRules([denyAllInbound], neededRules(context, subnet));
  const role = host.name.replace(/^snet-/, '');
  const networkSecurityGroup = draft.addAttached('network-security-group', role, { securityRules });
  draft.set('subnet', subnet, { networkSecurityGroup });
}
