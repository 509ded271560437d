import type { JsonObject, JsonValue } from '../lib/canonicalJson.ts';
import { deepEqual } from '../lib/deepEqual.ts';
import type { Catalogue } from './catalogue.ts';
import { defaultSettings, type DesignDocument, type Link, type Resource } from './designDocument.ts';

/**
 * The document as plain JSON in one order, without anything that the parser fills in: two equal documents give the
 * same bytes, and a file shows what was decided and nothing else.
 */
export function canonicalDocument(document: DesignDocument, catalogue: Catalogue): JsonObject {
  const resource = ({ kind, name, parent, position, size, props }: Resource): JsonObject =>
    written({
      kind,
      name,
      parent,
      position: position.x === 0 && position.y === 0 ? undefined : { x: position.x, y: position.y },
      size: size && { width: size.width, height: size.height },
      props: filledOrNothing(catalogue(kind)?.slimProps(props) ?? props),
    });
  const link = ({ kind, from, to, props }: Link): JsonObject =>
    written({ kind, from, to, props: filledOrNothing(catalogue(kind)?.slimProps(props) ?? props) });

  const { region, environment, prefix, tags, notes } = document.settings;
  const settings = { region, environment, prefix, tags: filledOrNothing(sorted(tags, (tag) => tag)), notes };
  return written({
    version: document.version,
    name: document.name,
    settings: filledOrNothing(written(settings, { ...defaultSettings })),
    resources: sorted(document.resources, resource),
    links: filledOrNothing(sorted(document.links, link)),
    waivers: document.waivers.map(({ rule, resource, reason }) => ({ rule, resource, reason })),
    comments: document.comments.map(({ id, resource, author, text, resolved }) =>
      written({ id, resource, author, text, resolved }, { author: '', resolved: false }),
    ),
    flows: document.flows.map(({ id, name, from, to, protocol, port, payload, intent }) =>
      written(
        { id, name, from: { ...from }, to: { ...to }, protocol, port, payload, intent },
        { protocol: 'TCP', payload: 'benign' },
      ),
    ),
  });
}

/** The text of a `.ringwall.json` file. */
export function serializeDocument(document: DesignDocument, catalogue: Catalogue): string {
  return `${JSON.stringify(canonicalDocument(document, catalogue), undefined, 2)}\n`;
}

/** Without what is undefined, an empty list, or equal to its default. */
function written(values: JsonObject, defaults: JsonObject = {}): JsonObject {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([key, value]) => value !== undefined && !deepEqual(value, defaults[key]) && !deepEqual(value, []),
    ),
  );
}

function filledOrNothing(value: JsonObject): JsonObject | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}

function sorted<T>(entries: Readonly<Record<string, T>>, write: (value: T) => JsonValue): JsonObject {
  const ids = Object.keys(entries).toSorted();
  return Object.fromEntries(
    ids.flatMap((id) => (entries[id] === undefined ? [] : [[id, write(entries[id])]])),
  );
}
