import type { ResourceId } from '../model/designDocument.ts';
import type { Draft } from './Draft.ts';
import { insertRules } from './insertRules.ts';
import { missingRules } from './missingRules.ts';

/** Lets the groups of these subnets admit what now stands there, where they do not yet. */
export function openGroups(draft: Draft, subnets: readonly ResourceId[]): void {
  for (const subnet of subnets) {
    const { context } = draft;
    const group = context.resource(
      'network-security-group',
      context.resource('subnet', subnet)?.props.networkSecurityGroup,
    );
    if (group === undefined) continue;
    const missing = missingRules(context, subnet);
    if (missing.length === 0) continue;
    const securityRules = insertRules(group.props.securityRules, missing);
    draft.set('network-security-group', group.id, { securityRules });
  }
}
