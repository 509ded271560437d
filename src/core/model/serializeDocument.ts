import type { JsonObject, JsonValue } from '../lib/canonicalJson.ts';
import { deepEqual } from '../lib/deepEqual.ts';
import type { Point, Size } from '../lib/geometry.ts';
import type { Catalogue } from './catalogue.ts';
import type { CommentSubject } from './comment.ts';
import { defaultSettings, type DesignDocument, type Link, type Resource } from './designDocument.ts';
import { inCanonicalOrder } from './inCanonicalOrder.ts';
import type { FlowSource, OwnFlowTarget } from './ownFlow.ts';
import type { Acceptance } from './waiver.ts';

/**
 * The document as plain JSON in one order, without anything that the parser fills in: two equal documents give the
 * same bytes, and a file shows what was decided and nothing else.
 */
export function canonicalDocument(document: DesignDocument, catalogue: Catalogue): JsonObject {
  const resource = (member: Resource): JsonObject => {
    const { kind, name, parent, group, existing, position, size, locked, props } = member;
    return written({
      kind,
      name,
      parent,
      group,
      existing,
      position: position.x === 0 && position.y === 0 ? undefined : pointJson(position),
      size: size && sizeJson(size),
      locked,
      props: filledOrNothing(catalogue(kind)?.slimProps(props) ?? props),
    });
  };
  const link = ({ kind, from, to, props }: Link): JsonObject =>
    written({ kind, from, to, props: filledOrNothing(catalogue(kind)?.slimProps(props) ?? props) });

  const ordered = inCanonicalOrder(document);
  const { region, environment, prefix, tags, groups, ruleSet, notes } = ordered.settings;
  const settings = {
    region,
    environment,
    prefix,
    tags: filledOrNothing(tags),
    groups: filledOrNothing(mapped(groups, ({ name, subscription }) => written({ name, subscription }))),
    ruleSet,
    notes,
  };
  return written({
    version: ordered.version,
    name: ordered.name,
    settings: filledOrNothing(written(settings, { ...defaultSettings, tags: {}, groups: {} })),
    resources: mapped(ordered.resources, resource),
    links: filledOrNothing(mapped(ordered.links, link)),
    waivers: ordered.waivers.map(({ finding, accepts, reason, approver, created, expires }) =>
      written(
        { finding, accepts: accepts && acceptanceJson(accepts), reason, approver, created, expires },
        { approver: '', created: '' },
      ),
    ),
    comments: ordered.comments.map(({ id, at, author, created, changed, text, replyTo, resolved, deleted }) =>
      written(
        {
          id,
          at: at && subjectJson(at),
          author,
          created,
          changed,
          text,
          replyTo,
          resolved: resolved && written({ by: resolved.by, on: resolved.on }, { by: '', on: '' }),
          deleted,
        },
        { author: '', created: '', changed: '' },
      ),
    ),
    flows: ordered.flows.map(({ id, name, from, to, protocol, port, payload, intent }) =>
      written(
        { id, name, from: endJson(from), to: endJson(to), protocol, port, payload, intent },
        { protocol: 'TCP', payload: 'benign' },
      ),
    ),
    notes: ordered.notes.map(({ id, position, size, text }) =>
      written({ id, position: pointJson(position), size: size && sizeJson(size), text }),
    ),
    unread: ordered.unread.map(({ source, content }) => ({ source, content })),
  });
}

/** The text of a `.ringwall.json` file. */
export function serializeDocument(document: DesignDocument, catalogue: Catalogue): string {
  return `${JSON.stringify(canonicalDocument(document, catalogue), undefined, 2)}\n`;
}

const pointJson = ({ x, y }: Point): JsonObject => ({ x, y });
const sizeJson = ({ width, height }: Size): JsonObject => ({ width, height });
const acceptanceJson = ({ severity, set }: Acceptance): JsonObject => written({ severity, set });

/** In one order, whatever the author's; pods are on the pod network where nothing is said. */
function endJson(end: FlowSource | OwnFlowTarget): JsonObject {
  const { type, ...rest } = end;
  const sorted = Object.entries<JsonValue>(rest).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { type, ...Object.fromEntries(sorted.filter(([, value]) => value !== false)) };
}

function subjectJson(at: CommentSubject): JsonObject {
  return at.type === 'place'
    ? { type: at.type, position: pointJson(at.position) }
    : { type: at.type, id: at.id };
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

function mapped<T>(entries: Readonly<Record<string, T>>, write: (value: T) => JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(entries).map(([id, value]) => [id, write(value)]));
}
