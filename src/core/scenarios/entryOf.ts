import { catalogue } from '../kinds/contract/catalogue.ts';
import type { ResourceId } from '../model/designDocument.ts';
import type { FlowSource } from '../net/flow.ts';
import type { AnalysisContext } from '../reach/facts/analysisContext.ts';

type Entry = ReturnType<AnalysisContext['entries']>[number];

/**
 * Where a connection that is meant for a resource goes: an entry of its own, or else one of a resource in front of it,
 * such as the gateway of a service. From the Internet only public entries count. Undefined where there is none; then
 * the trace itself says why.
 */
export function entryOf(
  context: AnalysisContext,
  id: ResourceId,
  from: FlowSource,
  port: number | undefined,
): Entry | undefined {
  const isInside = from.type !== 'internet';
  const usable = context
    .entries()
    .filter((entry) => (isInside || entry.isPublic) && (port === undefined || entry.port === port));
  const own = usable.filter(({ resource }) => resource === id);
  const inFront = usable.filter(
    ({ resource, leadsTo }) =>
      leadsTo === id || refers(context, resource, id) || refers(context, id, resource),
  );
  const [best] = [own, inFront].map((entries) => entries.toSorted(byMerit(isInside))[0]).filter(isThere);
  return best;
}

const isThere = (entry: Entry | undefined): entry is Entry => entry !== undefined;

/** What answers requests before what only redirects, the private side for those inside, HTTPS before all else. */
function byMerit(isInside: boolean): (a: Entry, b: Entry) => number {
  const merit = ({ serves, isPublic, port }: Entry): number =>
    (serves ? 4 : 0) + (isPublic === isInside ? 0 : 2) + (port === 443 ? 1 : 0);
  return (a, b) => merit(b) - merit(a);
}

function refers({ document }: AnalysisContext, from: ResourceId, to: ResourceId): boolean {
  const resource = document.resources[from];
  const references = resource && catalogue(resource.kind)?.references(resource.props);
  return references?.some(({ id }) => id === to) ?? false;
}
