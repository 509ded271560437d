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
import { inCanonicalOrder } from './inCanonicalOrder.ts';
import { resourcesOfFlow, type OwnFlow } from './ownFlow.ts';

/** A pure change of a document. An edit that names something the document lacks leaves it as it is. */
export type Edit = (document: DesignDocument) => DesignDocument;

/** Runs edits one after the other. What comes out is in canonical order, whatever the edits did to it. */
export function applyEdits(document: DesignDocument, edits: readonly Edit[]): DesignDocument {
  return inCanonicalOrder(edits.reduce((current, edit) => edit(current), document));
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
 * Removes resources with all that stands in them, the links and flows that end at them, and what refers to them.
 * Waivers and comments stay: they may name what is gone, and another resource never takes its id.
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

/** Adds a waiver in place of an earlier one of the same finding. */
export function addWaiver(waiver: Waiver): Edit {
  return (document) => ({
    ...document,
    waivers: [...document.waivers.filter(({ finding }) => finding !== waiver.finding), waiver],
  });
}

/** Takes a waiver back, by the finding that it names. */
export function removeWaiver(finding: string): Edit {
  return (document) => ({
    ...document,
    waivers: document.waivers.filter((waiver) => waiver.finding !== finding),
  });
}

/** One that no comment names either: what was said of a flow that is gone is not said of another one. */
function freeFlowId({ flows, comments }: DesignDocument): string {
  const named = comments.flatMap(({ at }) => (at?.type === 'flow' ? [at.id] : []));
  const taken = new Set([...flows.map(({ id }) => id), ...named]);
  let number = 1;
  while (taken.has(`flow-${number}`)) number += 1;
  return `flow-${number}`;
}

export function addComment(comment: Comment): Edit {
  return (document) => ({ ...document, comments: [...document.comments, comment] });
}

function withComment(id: string, change: (comment: Comment) => Comment): Edit {
  return (document) => ({
    ...document,
    comments: document.comments.map((comment) => (comment.id === id ? change(comment) : comment)),
  });
}

/** Closes a comment, or opens it again where nobody is named; `on` is the moment in UTC. */
export function setCommentResolved(id: string, by: string | undefined, on: string): Edit {
  return withComment(id, ({ resolved: _, ...comment }) => ({
    ...comment,
    changed: on,
    ...(by === undefined ? {} : { resolved: { by, on } }),
  }));
}

/** Takes the words of a comment back; `on` is the moment in UTC. */
export function removeComment(id: string, on: string): Edit {
  return withComment(id, ({ resolved: _, ...comment }) => ({
    ...comment,
    changed: on,
    text: '',
    deleted: true,
  }));
}

/** Adds a flow under the next free id. */
export function addFlow(flow: Omit<OwnFlow, 'id'>): Edit {
  return (document) => ({
    ...document,
    flows: [...document.flows, { ...flow, id: freeFlowId(document) }],
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
