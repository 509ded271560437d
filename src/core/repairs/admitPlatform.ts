import type { Refusal } from '../placement/refusal.ts';
import type { Result } from '../lib/result.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { Draft } from './Draft.ts';
import { insertRules } from './insertRules.ts';
import { letsIn } from './letsIn.ts';
import { openGroups } from './openGroups.ts';
import { securityRule, type SecurityRule } from './securityRule.ts';

/** The way out that an Application Gateway needs unless it is isolated. */
export const outboundToInternet: SecurityRule = {
  ...securityRule('AllowInternetOutbound', ['*'], ['Internet'], ['*'], '*'),
  direction: 'Outbound',
};

/** Lets the group of a gateway's subnet admit what Azure itself needs, in front of every deny. */
export function admitPlatform(document: DesignDocument, subnet: ResourceId): Result<DesignDocument, Refusal> {
  const draft = new Draft(document);
  openGroups(draft, [subnet]);
  const { context } = draft;
  const group = context.resource(
    'network-security-group',
    context.resource('subnet', subnet)?.props.networkSecurityGroup,
  );
  const isolated = context
    .resourcesOf('application-gateway')
    .some(({ parent, props }) => parent === subnet && props.networkIsolation);
  if (
    group !== undefined &&
    !isolated &&
    !letsIn(context.effectiveRules(subnet, 'Outbound'), outboundToInternet)
  ) {
    const securityRules = insertRules(group.props.securityRules, [outboundToInternet]);
    draft.set('network-security-group', group.id, { securityRules });
  }
  return draft.finish();
}
