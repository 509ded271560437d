import type { JsonValue } from '../lib/canonicalJson.ts';
import type { Point, Size } from '../lib/geometry.ts';
import type {
  DesignDocument,
  Link,
  LinkId,
  Props,
  Resource,
  ResourceId,
  Settings,
  Waiver,
  Comment,
} from './designDocument.ts';
import { resourcesOfFlow, type OwnFlow } from './ownFlow.ts';

/** A pure change of a document. An edit that names something the document lacks leaves it as it is. */
export type Edit = (document: DesignDocument) => DesignDocument;

/** Runs edits one after the other. */
export function applyEdits(document: DesignDocument, edits: readonly Edit[]): DesignDocument {
  return edits.reduce((current, edit) => edit(current), document);
}

function withResource(document: DesignDocument, id: ResourceId, change: (resource: Resource) => Resource) {
  const resource = document.resources[id];
  if (resource === undefined) return document;
  const changed = change(resource);
  return changed === resource
    ? document
    : { ...document, resources: { ...document.resources, [id]: changed } };
}

/** A copy of props with `undefined` values taken out: that is how a value goes back to its default. */
function merged(props: Props, changes: Readonly<Record<string, JsonValue | undefined>>): Props {
  const result: Record<string, JsonValue> = { ...props };
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) delete result[key];
    else result[key] = value;
  }
  return result;
}

export function putResource(id: ResourceId, resource: Resource): Edit {
  return (document) => ({ ...document, resources: { ...document.resources, [id]: resource } });
}

export function putLink(id: LinkId, link: Link): Edit {
  return (document) => ({ ...document, links: { ...document.links, [id]: link } });
}

/** Sets values of a resource; `undefined` puts a value back to the default of its kind. */
export function setProps(id: ResourceId, changes: Readonly<Record<string, JsonValue | undefined>>): Edit {
  return (document) =>
    withResource(document, id, (resource) => ({ ...resource, props: merged(resource.props, changes) }));
}

export function setLinkProps(id: LinkId, changes: Readonly<Record<string, JsonValue | undefined>>): Edit {
  return (document) => {
    const link = document.links[id];
    if (link === undefined) return document;
    return {
      ...document,
      links: { ...document.links, [id]: { ...link, props: merged(link.props, changes) } },
    };
  };
}

export function rename(id: ResourceId, name: string): Edit {
  return (document) => withResource(document, id, (resource) => ({ ...resource, name }));
}

/** Moves within the parent, or into another one; `parent: undefined` means the canvas. */
export function move(id: ResourceId, parent: ResourceId | undefined, position: Point): Edit {
  return (document) =>
    withResource(document, id, ({ parent: _, ...resource }) => ({
      ...resource,
      ...(parent === undefined ? {} : { parent }),
      position,
    }));
}

export function resize(id: ResourceId, size: Size): Edit {
  return (document) => withResource(document, id, (resource) => ({ ...resource, size }));
}

/** The resources that stand in the given ones, at any depth, the given ones included. */
export function withDescendants(
  document: DesignDocument,
  ids: Iterable<ResourceId>,
): ReadonlySet<ResourceId> {
  const found = new Set(ids);
  for (let grown = true; grown;) {
    grown = false;
    for (const [id, resource] of Object.entries(document.resources)) {
      if (resource.parent !== undefined && found.has(resource.parent) && !found.has(id)) {
        found.add(id);
        grown = true;
      }
    }
  }
  return found;
}

/** The values of a resource without its references to the given ids; only the catalogue of kinds knows which they are. */
export type Detach = (resource: Resource, ids: ReadonlySet<ResourceId>) => Props;

/**
 * Removes resources with all that stands in them, the links and flows that end at them, what refers to them, and the
 * waivers and comments on them.
 */
export function removeResources(ids: Iterable<ResourceId>, detach: Detach): Edit {
  return (document) => {
    const removed = withDescendants(document, ids);
    const resources = Object.entries(document.resources)
      .filter(([id]) => !removed.has(id))
      .map(([id, resource]) => [id, { ...resource, props: detach(resource, removed) }] as const);
    const links = Object.entries(document.links).filter(
      ([, link]) => !removed.has(link.from) && !removed.has(link.to),
    );
    return {
      ...document,
      resources: Object.fromEntries(resources),
      links: Object.fromEntries(links),
      waivers: document.waivers.filter((waiver) => !removed.has(waiver.resource)),
      comments: document.comments.filter(({ resource }) => resource === undefined || !removed.has(resource)),
      flows: document.flows.filter((flow) => !resourcesOfFlow(flow).some((id) => removed.has(id))),
    };
  };
}

export function removeLink(id: LinkId): Edit {
  return (document) => {
    const { [id]: _, ...links } = document.links;
    return { ...document, links };
  };
}

export function renameDocument(name: string): Edit {
  return (document) => ({ ...document, name });
}

export function setSettings(changes: Partial<Settings>): Edit {
  return (document) => ({ ...document, settings: { ...document.settings, ...changes } });
}

export function addWaiver(waiver: Waiver): Edit {
  return (document) => ({ ...document, waivers: [...document.waivers, waiver] });
}

export function removeWaiver(rule: string, resource: ResourceId): Edit {
  return (document) => ({
    ...document,
    waivers: document.waivers.filter((waiver) => waiver.rule !== rule || waiver.resource !== resource),
  });
}

function freeId(word: string, entries: readonly { readonly id: string }[]): string {
  const taken = new Set(entries.map(({ id }) => id));
  let number = 1;
  while (taken.has(`${word}-${number}`)) number += 1;
  return `${word}-${number}`;
}

/** Adds a comment under the next free id. */
export function addComment(comment: Omit<Comment, 'id' | 'resolved'>): Edit {
  return (document) => ({
    ...document,
    comments: [
      ...document.comments,
      { ...comment, id: freeId('comment', document.comments), resolved: false },
    ],
  });
}

export function setCommentResolved(id: string, resolved: boolean): Edit {
  return (document) => ({
    ...document,
    comments: document.comments.map((comment) => (comment.id === id ? { ...comment, resolved } : comment)),
  });
}

export function removeComment(id: string): Edit {
  return (document) => ({
    ...document,
    comments: document.comments.filter((comment) => comment.id !== id),
  });
}

/** Adds a flow under the next free id. */
export function addFlow(flow: Omit<OwnFlow, 'id'>): Edit {
  return (document) => ({
    ...document,
    flows: [...document.flows, { ...flow, id: freeId('flow', document.flows) }],
  });
}

export function changeFlow(id: string, changes: Omit<OwnFlow, 'id'>): Edit {
  return (document) => ({
    ...document,
    flows: document.flows.map((flow) => (flow.id === id ? { ...changes, id } : flow)),
  });
}

export function removeFlow(id: string): Edit {
  return (document) => ({ ...document, flows: document.flows.filter((flow) => flow.id !== id) });
}
