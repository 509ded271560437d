import { virtualNetworkOf } from '../../reach/facts/virtualNetworkOf.ts';
import type { BlockedFlow } from './BlockedFlow.ts';

/** The virtual network that a flow starts in. */
export function homeOf({ context, flow: { from } }: BlockedFlow) {
  if (from.type === 'internet') return undefined;
  const id = from.type === 'resource' ? from.id : context.resource('node-pool', from.pool)?.parent;
  return virtualNetworkOf(context.document, id);
}
