import type { DesignDocument, Link, LinkId, Resource, ResourceId } from '../model/designDocument.ts';
import { withDescendants } from '../model/edits.ts';
import { originOf } from './absoluteRect.ts';

/** Resources taken out of a design with all that stands in them: plain data, also for another design. */
export interface Clip {
  /** In document order; the outermost have positions on the canvas. */
  readonly resources: Readonly<Record<ResourceId, Resource>>;
  readonly links: Readonly<Record<LinkId, Link>>;
}

/** Copies resources, what stands in them, and the lines between them. Ids that the document lacks are skipped. */
export function copy(document: DesignDocument, ids: Iterable<ResourceId>): Clip {
  const copied = withDescendants(
    document,
    [...ids].filter((id) => document.resources[id] !== undefined),
  );
  const resources = Object.entries(document.resources)
    .filter(([id]) => copied.has(id))
    .map(([id, resource]) => {
      const inner = resource.parent !== undefined && copied.has(resource.parent);
      return [id, inner ? resource : { ...resource, position: originOf(document, id) }] as const;
    });
  const links = Object.entries(document.links).filter(
    ([, { from, to }]) => copied.has(from) && copied.has(to),
  );
  return { resources: Object.fromEntries(resources), links: Object.fromEntries(links) };
}
