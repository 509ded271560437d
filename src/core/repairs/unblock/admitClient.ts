import type { Edit } from '../../model/edits.ts';
import { setValues } from '../setValues.ts';
import type { BlockedFlow } from './BlockedFlow.ts';
import { rangeOf } from './rangeOf.ts';

/** The API server lets the addresses in that the cluster itself leaves with. */
export function authorizeEgress({ context, blocker, flow }: BlockedFlow): readonly Edit[] {
  const cluster = context.resource('aks-cluster', blocker.rule?.resource);
  if (cluster === undefined || flow.from.type === 'internet') return [];
  return [setValues('aks-cluster', cluster.id, { authorizeEgress: true })];
}

export function admitClient({ context, blocker }: BlockedFlow): readonly Edit[] {
  const service = context.resource('kubernetes-service', blocker.rule?.resource);
  const range = rangeOf(context, blocker.packet?.source ?? '');
  if (service === undefined || range === undefined) return [];
  const sourceRanges = [...service.props.sourceRanges, range.includes('/') ? range : `${range}/32`];
  return [setValues('kubernetes-service', service.id, { sourceRanges })];
}
