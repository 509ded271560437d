import { isKindId, kindOf } from '../kinds/registry/kinds.ts';
import type { JsonObject } from '../lib/canonicalJson.ts';
import type { DesignDocument, Link, Resource } from '../model/designDocument.ts';
import { applyEdits, setLinkProps, setProps, type Edit } from '../model/edits.ts';

/** How a design differs from another, by the id of a resource or a link; null takes it out, not what stands in it. */
export type Changes = Readonly<Record<string, Change | null>>;

/**
 * Values to set, `undefined` for the default. With a `kind` it is something new: a link where it says `from` and `to`,
 * else a resource, whose name is its id unless it says one.
 */
export interface Change extends JsonObject {
  readonly kind?: string;
  readonly name?: string;
  readonly parent?: string;
  readonly position?: { readonly x: number; readonly y: number };
  readonly from?: string;
  readonly to?: string;
}

/** The design with the changes, in canonical order. Throws where a change names what its kind does not know. */
export function changedDesign(document: DesignDocument, changes: Changes): DesignDocument {
  const edits = Object.entries(changes).map(
    ([id, change]): Edit =>
      (current) =>
        change === null ? without(id, current) : changed(id, change, current),
  );
  return applyEdits(document, edits);
}

function changed(id: string, change: Change, document: DesignDocument): DesignDocument {
  const { kind, name, parent, position, from, to, ...values } = change;
  const place = {
    ...(name === undefined ? {} : { name }),
    ...(parent === undefined ? {} : { parent }),
    ...(position === undefined ? {} : { position }),
  };
  const [resource, link] = [document.resources[id], document.links[id]];
  if ((resource === undefined && link === undefined) !== (kind !== undefined)) {
    throw new Error(`${id} is ${kind === undefined ? 'not there to be changed' : 'there already'}`);
  }
  if (resource !== undefined) return withResource(id, { ...resource, ...place }, values, document);
  if (link !== undefined) return withLink(id, link, values, document);
  const added = { kind: kind ?? '', props: {} };
  return from === undefined || to === undefined
    ? withResource(id, { name: id, position: { x: 0, y: 0 }, ...added, ...place }, values, document)
    : withLink(id, { ...added, from, to }, values, document);
}

function without(id: string, document: DesignDocument): DesignDocument {
  const { [id]: _resource, ...resources } = document.resources;
  const { [id]: _link, ...links } = document.links;
  return { ...document, resources, links };
}

function withResource(id: string, resource: Resource, values: JsonObject, document: DesignDocument) {
  const resources = { ...document.resources, [id]: resource };
  return setProps(id, checked(resource.kind, values))({ ...document, resources });
}

function withLink(id: string, link: Link, values: JsonObject, document: DesignDocument) {
  const links = { ...document.links, [id]: link };
  return setLinkProps(id, checked(link.kind, values))({ ...document, links });
}

/** A property that is written wrongly would make a case pass that tests nothing. */
function checked(kind: string, values: JsonObject): JsonObject {
  const fields = kindOf(kind)?.fields ?? {};
  const unknown = Object.keys(values).find((key) => !Object.hasOwn(fields, key));
  if (!isKindId(kind) || unknown !== undefined) throw new Error(`${kind} has no ${unknown}`);
  return values;
}
