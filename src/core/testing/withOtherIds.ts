import type { DesignDocument } from '../model/designDocument.ts';
import type { FlowSource, OwnFlowTarget } from '../model/ownFlow.ts';
import { mapReferences } from '../placement/remove.ts';
import type { Random } from './random.ts';

/** The same design under other ids, in another order, and who is who: old id -> new id. */
export function withOtherIds(document: DesignDocument, chance: Random) {
  const ids = [...Object.keys(document.resources), ...Object.keys(document.links)];
  const renamed = new Map(chance.shuffled(ids).map((id, index) => [id, `z${index}`]));
  const idOf = (id: string): string => renamed.get(id) ?? id;
  const end = <E extends FlowSource | OwnFlowTarget>(at: E): E => {
    if ('pool' in at) return { ...at, pool: idOf(at.pool) };
    if ('cluster' in at) return { ...at, cluster: idOf(at.cluster) };
    return 'id' in at ? { ...at, id: idOf(at.id) } : at;
  };
  const resources = Object.entries(document.resources).map(([id, { parent, ...resource }]) => [
    idOf(id),
    {
      ...resource,
      ...(parent === undefined ? {} : { parent: idOf(parent) }),
      props: mapReferences(resource.kind, resource.props, idOf),
    },
  ]);
  const links = Object.entries(document.links).map(([id, link]) => [
    idOf(id),
    { ...link, from: idOf(link.from), to: idOf(link.to), props: mapReferences(link.kind, link.props, idOf) },
  ]);
  const other: DesignDocument = {
    ...document,
    resources: Object.fromEntries(chance.shuffled(resources)),
    links: Object.fromEntries(chance.shuffled(links)),
    flows: document.flows.map((flow) => ({ ...flow, from: end(flow.from), to: end(flow.to) })),
  };
  return { document: other, renamed };
}
