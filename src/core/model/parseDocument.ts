import type { JsonObject } from '../lib/canonicalJson.ts';
import { failure, success, type Result } from '../lib/result.ts';
import type { Catalogue, CatalogueKind, DocumentPath } from './catalogue.ts';
import { checkPlainData } from './checkPlainData.ts';
import { checkReferences } from './checkReferences.ts';
import { DOCUMENT_VERSION, type DesignDocument, type Link, type Resource } from './designDocument.ts';
import type { DocumentError } from './documentError.ts';
import { documentShape, shapeError } from './documentShape.ts';
import { inCanonicalOrder } from './inCanonicalOrder.ts';
import { isId } from './isId.ts';
import { migrate } from './migrate.ts';

/**
 * A document from data of unknown origin: a file, a link, a store. Strict: the first thing that no design of ours
 * can hold is an error, nothing is repaired, and nothing is thrown. Older versions are migrated.
 *
 * The result is canonical: resources and links in one order, defaults left out of props.
 */
export function parseDocument(value: unknown, catalogue: Catalogue): Result<DesignDocument, DocumentError> {
  const unfit = checkPlainData(value);
  if (unfit !== undefined) return failure(unfit);
  if (!isObject(value)) return failure({ code: 'not-a-design' });
  const version = value['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return failure({ code: 'not-a-design' });
  }
  if (version > DOCUMENT_VERSION) return failure({ code: 'newer-version', version });

  const shaped = documentShape.safeParse(migrate(value, version), { reportInput: true });
  if (!shaped.success) {
    const [issue] = shaped.error.issues;
    return failure(issue === undefined ? { code: 'not-a-design' } : shapeError(issue));
  }
  const resources = parseEntries(shaped.data.resources, 'resources', catalogue, asResource);
  if (!resources.ok) return resources;
  const links = parseEntries(shaped.data.links, 'links', catalogue, asLink);
  if (!links.ok) return links;

  const { settings } = shaped.data;
  const document: DesignDocument = {
    ...shaped.data,
    resources: resources.value,
    links: links.value,
    settings: { ...withoutUndefined(settings), groups: mapValues(settings.groups, withoutUndefined) },
    waivers: shaped.data.waivers.map(withoutUndefined),
    comments: shaped.data.comments.map(withoutUndefined),
    notes: shaped.data.notes.map(withoutUndefined),
    flows: shaped.data.flows.map((flow) => ({ ...flow, from: withoutUndefined(flow.from) })),
  };
  const error = checkReferences(document, catalogue);
  return error === undefined ? success(inCanonicalOrder(document)) : failure(error);
}

/** The text of a file as a document. */
export function parseDocumentText(text: string, catalogue: Catalogue): Result<DesignDocument, DocumentError> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failure({ code: 'not-json' });
  }
  return parseDocument(value, catalogue);
}

type Entry = { readonly kind: string; readonly props: JsonObject };

function parseEntries<E extends Entry, T>(
  entries: Readonly<Record<string, E>>,
  section: 'resources' | 'links',
  catalogue: Catalogue,
  finish: (
    entry: E,
    props: Resource['props'],
    kind: CatalogueKind,
    path: DocumentPath,
  ) => Result<T, DocumentError>,
): Result<Record<string, T>, DocumentError> {
  const parsed: Record<string, T> = {};
  for (const [id, entry] of Object.entries(entries)) {
    const path = [section, id];
    if (!isId(id)) return failure({ code: 'bad-id', path: [section], id });
    const kind = catalogue(entry.kind);
    if (kind === undefined) return failure({ code: 'unknown-kind', path, kind: entry.kind });
    const props = kind.parseProps(entry.props);
    if (!props.ok) {
      return failure({
        code: 'field',
        path: [...path, 'props', ...props.error.path],
        reason: props.error.reason,
      });
    }
    const finished = finish(entry, props.value, kind, path);
    if (!finished.ok) return finished;
    parsed[id] = finished.value;
  }
  return success(parsed);
}

type Optional = 'parent' | 'group' | 'existing' | 'size' | 'locked';

type ShapedResource = Omit<Resource, Optional> & { readonly [K in Optional]?: Resource[K] | undefined };

function asResource(
  resource: ShapedResource,
  props: Resource['props'],
  kind: CatalogueKind,
  path: DocumentPath,
): Result<Resource, DocumentError> {
  if (kind.standing.in === 'line') return failure({ code: 'not-a-resource', path, kind: kind.name });
  const reason = kind.refusesName(resource.name);
  if (reason !== undefined) return failure({ code: 'name', path: [...path, 'name'], reason });
  return success({ ...withoutUndefined(resource), props });
}

function asLink(
  link: Link,
  props: Link['props'],
  kind: CatalogueKind,
  path: DocumentPath,
): Result<Link, DocumentError> {
  if (kind.standing.in !== 'line') return failure({ code: 'not-a-link', path, kind: kind.name });
  return success({ ...link, props });
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Absent instead of undefined, as the document has it. */
function withoutUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Defined<T>;
}

function mapValues<T, U>(
  values: Readonly<Record<string, T>>,
  change: (value: T) => U,
): Readonly<Record<string, U>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
