import type { OwnFlow } from '../model/ownFlow.ts';
import type { Flow, FlowTarget } from '../net/flow.ts';
import type { AnalysisContext } from '../reach/facts/analysisContext.ts';
import { entryOf } from './entryOf.ts';

type Ends = Pick<OwnFlow, 'from' | 'to'>;

/** Somebody in the Internet tries addresses, which need no name; everybody else asks for the name that is in use. */
function apiServer(context: AnalysisContext, { from }: Ends, cluster: string): FlowTarget {
  if (from.type === 'internet') return { type: 'api-server', cluster, by: 'address' };
  const props = context.resource('aks-cluster', cluster)?.props;
  const isPublic = props?.apiServerAccess === 'public' || props?.publicEndpoint === true;
  return { type: 'api-server', cluster, by: isPublic ? 'public-name' : 'private-name' };
}

/** A flow of the document as it is walked in the design as it stands: through the entry that its clients would use. */
export function ownFlow(
  context: AnalysisContext,
  { from, to, protocol, port, payload }: Omit<OwnFlow, 'id' | 'name' | 'intent'>,
): Flow {
  const rest = { from, protocol, port, payload };
  if (to.type === 'api-server') return { ...rest, to: apiServer(context, { from, to }, to.cluster) };
  if (to.type !== 'resource') return { ...rest, to };
  const entry = entryOf(context, to.id, from, port);
  if (entry === undefined) return { ...rest, to };
  return {
    ...rest,
    to: { type: 'address', address: entry.address.text },
    serverName: entry.serverName,
  };
}
