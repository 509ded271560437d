import type { Catalogue, CatalogueKind, DocumentPath } from './catalogue.ts';
import type { DesignDocument, Resource, ResourceId } from './designDocument.ts';
import type { DocumentError } from './documentError.ts';
import { isId } from './isId.ts';
import type { FlowSource, OwnFlow, OwnFlowTarget } from './ownFlow.ts';

type Check = DocumentError | undefined;

/** The first thing in a document that names a resource which is not there, or which may not be named there. */
export function checkReferences(document: DesignDocument, catalogue: Catalogue): DocumentError | undefined {
  return (
    firstOf(Object.entries(document.resources), ([id, resource]) => {
      const path = ['resources', id];
      const kind = catalogue(resource.kind);
      if (kind === undefined) return { code: 'unknown-kind', path, kind: resource.kind };
      return (
        checkParent(document, catalogue, path, resource, kind) ??
        checkOrigin(document, path, resource) ??
        checkNamed(document, catalogue, [...path, 'props'], resource.props, kind)
      );
    }) ??
    firstOf(Object.keys(document.resources), (id) => checkCycle(document, id)) ??
    firstOf(Object.entries(document.links), ([id, link]) => {
      const path = ['links', id];
      const kind = catalogue(link.kind);
      if (kind?.standing.in !== 'line') return { code: 'unknown-kind', path, kind: link.kind };
      if (has(document, id)) return { code: 'duplicate-id', path, id };
      const { between } = kind.standing;
      if (link.from === link.to) return { code: 'same-ends', path };
      return (
        checkKind(document, catalogue, [...path, 'from'], link.from, [between]) ??
        checkKind(document, catalogue, [...path, 'to'], link.to, [between]) ??
        checkNamed(document, catalogue, [...path, 'props'], link.props, kind)
      );
    }) ??
    // Comments and waivers may name what is gone.
    checkIds(document.comments, 'comments') ??
    checkIds(document.notes, 'notes') ??
    firstOf(document.flows.entries(), ([index, flow]) => checkFlow(document, catalogue, index, flow))
  );
}

function firstOf<T>(items: Iterable<T>, check: (item: T) => Check): Check {
  for (const item of items) {
    const error = check(item);
    if (error !== undefined) return error;
  }
  return undefined;
}

const has = (document: DesignDocument, id: ResourceId): boolean => Object.hasOwn(document.resources, id);

function checkExists(document: DesignDocument, path: DocumentPath, id: ResourceId): Check {
  return has(document, id) ? undefined : { code: 'missing-resource', path, id };
}

function checkKind(
  document: DesignDocument,
  catalogue: Catalogue,
  path: DocumentPath,
  id: ResourceId,
  kinds: readonly string[],
): Check {
  const found = has(document, id) ? document.resources[id] : undefined;
  if (found === undefined) return { code: 'missing-resource', path, id };
  if (kinds.includes(found.kind)) return undefined;
  return { code: 'wrong-kind', path, id, expected: kinds.flatMap((kind) => catalogue(kind)?.name ?? []) };
}

function checkParent(
  document: DesignDocument,
  catalogue: Catalogue,
  path: DocumentPath,
  resource: Resource,
  kind: CatalogueKind,
): Check {
  const { standing } = kind;
  if (standing.in !== 'container') {
    return resource.parent === undefined ? undefined : { code: 'stands-on-canvas', path, kind: kind.name };
  }
  if (resource.parent === undefined) {
    return { code: 'needs-container', path, expected: catalogue(standing.kind)?.name ?? kind.name };
  }
  return checkKind(document, catalogue, [...path, 'parent'], resource.parent, [standing.kind]);
}

/** Where in Azure it belongs, or is already. */
function checkOrigin(document: DesignDocument, path: DocumentPath, { group, existing }: Resource): Check {
  if (group !== undefined && !Object.hasOwn(document.settings.groups, group)) {
    return { code: 'missing-group', path: [...path, 'group'], id: group };
  }
  return existing === undefined || /^\/subscriptions\/[^/]/i.test(existing)
    ? undefined
    : { code: 'not-an-azure-id', path: [...path, 'existing'] };
}

/** The first id in a list that stands there twice. */
function checkIds(items: readonly { readonly id: string }[], section: string): Check {
  const seen = new Set<string>();
  return firstOf(items.entries(), ([index, { id }]) => {
    if (seen.has(id)) return { code: 'duplicate-id', path: [section, index], id };
    seen.add(id);
    return undefined;
  });
}

/** Kinds may stand in their own kind, so that what they may stand in does not rule out a circle. */
function checkCycle(document: DesignDocument, start: ResourceId): Check {
  const seen = new Set<ResourceId>();
  for (let id: ResourceId | undefined = start; id !== undefined; id = document.resources[id]?.parent) {
    if (seen.has(id)) return { code: 'parent-cycle', path: ['resources', start, 'parent'] };
    seen.add(id);
  }
  return undefined;
}

function checkNamed(
  document: DesignDocument,
  catalogue: Catalogue,
  path: DocumentPath,
  props: Resource['props'],
  kind: CatalogueKind,
): Check {
  return firstOf(kind.references(props), (reference) =>
    checkKind(document, catalogue, [...path, ...reference.path], reference.id, reference.kinds),
  );
}

function checkFlow(document: DesignDocument, catalogue: Catalogue, index: number, flow: OwnFlow): Check {
  const path = ['flows', index];
  const { id, from, to } = flow;
  if (!isId(id)) return { code: 'bad-id', path, id };
  if (document.flows.findIndex((other) => other.id === id) !== index)
    return { code: 'duplicate-id', path, id };
  const checkEnd = (end: FlowSource | OwnFlowTarget, at: DocumentPath): Check => {
    if ('pool' in end) return checkKind(document, catalogue, [...at, 'pool'], end.pool, ['node-pool']);
    if ('cluster' in end)
      return checkKind(document, catalogue, [...at, 'cluster'], end.cluster, ['aks-cluster']);
    return 'id' in end ? checkExists(document, [...at, 'id'], end.id) : undefined;
  };
  return checkEnd(from, [...path, 'from']) ?? checkEnd(to, [...path, 'to']);
}
