import { setLinkProps, type Edit } from '../../model/edits.ts';
import { setValues } from '../setValues.ts';
import type { BlockedFlow } from './BlockedFlow.ts';

/** The route that drops the packet or leads nowhere goes; the next best one decides. */
export function removeRoute({ context, blocker: { rule } }: BlockedFlow): readonly Edit[] {
  const table = context.resource('route-table', rule?.resource);
  if (table === undefined) return [];
  const routes = table.props.routes.filter(({ name }) => name !== rule?.name);
  return [setValues('route-table', table.id, { routes })];
}

export function allowOnPeering(
  { blocker: { rule } }: BlockedFlow,
  flag: 'allowVirtualNetworkAccess' | 'allowForwardedTraffic',
): readonly Edit[] {
  return rule?.resource === undefined ? [] : [setLinkProps(rule.resource, { [flag]: true })];
}
