import type { JsonObject, JsonValue } from '../lib/canonicalJson.ts';
import { isList } from '../lib/isList.ts';
import { isRecord } from '../lib/isRecord.ts';
import type { Catalogue, DocumentPath } from './catalogue.ts';
import type { DesignDocument, Link, LinkId, Props, Resource } from './designDocument.ts';
import type { FlowSource, OwnFlowTarget } from './ownFlow.ts';
import type { ResourceId } from './resourceId.ts';

type Renamed = (id: string) => string;

/**
 * A design with the ids that another one uses for the same things, so that the two can be compared by id. A thing is
 * the same where id and kind are, else where kind, name and container are. Whatever the other one lacks gets an id that
 * it does not use.
 */
export function alignIds(
  document: DesignDocument,
  like: DesignDocument,
  catalogue: Catalogue,
): DesignDocument {
  const renamed = renaming(document, like);
  const changed = Object.entries(document.resources).some(([id]) => renamed(id) !== id);
  const resources = changed ? withResourceIds(document, renamed, catalogue) : document;
  return withLinkIds(resources, like);
}

function renaming(document: DesignDocument, like: DesignDocument): Renamed {
  const isSame = (id: ResourceId): boolean =>
    Object.hasOwn(like.resources, id) && like.resources[id]?.kind === document.resources[id]?.kind;
  const counterparts = new Map<ResourceId, ResourceId>();
  const free = new Map<string, ResourceId>();
  for (const [id, { kind, name, parent }] of Object.entries(like.resources)) {
    if (!Object.hasOwn(document.resources, id) || !isSame(id)) free.set(keyOf(kind, name, parent), id);
  }
  const find = (id: ResourceId, depth: number): ResourceId => {
    const known = counterparts.get(id);
    const resource = document.resources[id];
    if (known !== undefined || resource === undefined || depth > deepest) return known ?? id;
    const parent = resource.parent === undefined ? undefined : find(resource.parent, depth + 1);
    const key = keyOf(resource.kind, resource.name, parent);
    const found = isSame(id) ? id : free.get(key);
    if (found !== undefined && !isSame(id)) free.delete(key);
    const result = found ?? (Object.hasOwn(like.resources, id) ? unused(id, document, like) : id);
    counterparts.set(id, result);
    return result;
  };
  for (const id of Object.keys(document.resources)) find(id, 0);
  return (id) => counterparts.get(id) ?? id;
}

// Containers are at most a few deep; more is a circle.
const deepest = 8;

function keyOf(kind: string, name: string, parent: ResourceId | undefined): string {
  return JSON.stringify([kind, name, parent ?? null]);
}

function unused(id: string, ...documents: readonly DesignDocument[]): string {
  let free = `${id}-before`;
  while (documents.some(({ resources, links }) => free in resources || free in links))
    free = `${free}-before`;
  return free;
}

function withResourceIds(document: DesignDocument, renamed: Renamed, catalogue: Catalogue): DesignDocument {
  const propsOf = ({ kind, props }: Resource | Link): Props =>
    (catalogue(kind)?.references(props) ?? []).reduce<Props>(
      (current, { path, id }) => replaced(current, path, renamed(id)),
      props,
    );
  const resources = Object.entries(document.resources).map(
    ([id, { parent, ...resource }]): [string, Resource] => [
      renamed(id),
      { ...resource, ...(parent === undefined ? {} : { parent: renamed(parent) }), props: propsOf(resource) },
    ],
  );
  const links = Object.entries(document.links).map(([id, link]): [string, Link] => [
    id,
    { ...link, from: renamed(link.from), to: renamed(link.to), props: propsOf(link) },
  ]);
  return {
    ...document,
    resources: Object.fromEntries(resources),
    links: Object.fromEntries(links),
    flows: document.flows.map((flow) => ({
      ...flow,
      from: withEnd(flow.from, renamed),
      to: withEnd(flow.to, renamed),
    })),
  };
}

function withEnd<E extends FlowSource | OwnFlowTarget>(end: E, renamed: Renamed): E {
  if ('pool' in end) return { ...end, pool: renamed(end.pool) };
  if ('cluster' in end) return { ...end, cluster: renamed(end.cluster) };
  return 'id' in end ? { ...end, id: renamed(end.id) } : end;
}

function replaced(props: Props, path: DocumentPath, id: string): Props {
  const set = (value: JsonValue | undefined, [key, ...rest]: DocumentPath): JsonValue => {
    if (key === undefined) return id;
    if (isList(value)) return value.map((item, index) => (index === key ? set(item, rest) : item));
    const record: JsonObject = isRecord(value) ? value : {};
    return { ...record, [key]: set(record[key], rest) };
  };
  const [key = '', ...rest] = path;
  return { ...props, [key]: set(props[key], rest) };
}

function withLinkIds(document: DesignDocument, like: DesignDocument): DesignDocument {
  const keyOfLink = ({ kind, from, to }: Link): string => JSON.stringify([kind, from, to]);
  const isSame = (id: LinkId): boolean =>
    Object.hasOwn(like.links, id) && like.links[id]?.kind === document.links[id]?.kind;
  const free = new Map<string, LinkId[]>();
  for (const [id, link] of Object.entries(like.links)) {
    if (Object.hasOwn(document.links, id) && isSame(id)) continue;
    const key = keyOfLink(link);
    free.set(key, [...(free.get(key) ?? []), id]);
  }
  const links = Object.entries(document.links).map(([id, link]): [string, Link] => {
    if (isSame(id)) return [id, link];
    const found = free.get(keyOfLink(link))?.shift();
    return [found ?? (Object.hasOwn(like.links, id) ? unused(id, document, like) : id), link];
  });
  return { ...document, links: Object.fromEntries(links) };
}
