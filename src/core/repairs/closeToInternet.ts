import type { Refusal } from '../placement/refusal.ts';
import type { Result } from '../lib/result.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { Draft } from './Draft.ts';
import { openGroups } from './openGroups.ts';

/**
 * Takes the sources that may be anybody out of a rule, and the rule with them where no source is left; what in the
 * subnets of the group must stay reachable gets a rule for its own port.
 */
export function closeToInternet(
  document: DesignDocument,
  id: ResourceId,
  name: string,
  isWide: (source: string) => boolean,
): Result<DesignDocument, Refusal> {
  const draft = new Draft(document);
  const group = draft.context.resource('network-security-group', id);
  if (group === undefined) return draft.finish();
  const securityRules = group.props.securityRules.flatMap((rule) => {
    if (rule.name !== name) return [rule];
    const sourceAddressPrefixes = rule.sourceAddressPrefixes.filter((source) => !isWide(source));
    return sourceAddressPrefixes.length === 0 ? [] : [{ ...rule, sourceAddressPrefixes }];
  });
  draft.set('network-security-group', id, { securityRules });
  const subnets = draft.context
    .resourcesOf('subnet')
    .filter(({ props }) => props.networkSecurityGroup === id);
  openGroups(
    draft,
    subnets.map((subnet) => subnet.id),
  );
  return draft.finish();
}
