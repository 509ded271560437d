import { canonicalJson, type JsonObject, type JsonValue } from '../lib/canonicalJson.ts';
import { digest } from '../lib/digest.ts';
import { isList } from '../lib/isList.ts';
import { isRecord } from '../lib/isRecord.ts';

/**
 * Version 2 names findings instead of rules on resources, and lets comments be about more than a resource. What has
 * another shape than version 1 had is left as it is, for the reader to refuse where it stands.
 */
export function toVersion2(document: JsonObject): JsonObject {
  const { waivers, comments } = document;
  return {
    ...document,
    ...(isList(waivers) ? { waivers: waivers.map((item) => (isRecord(item) ? waiver(item) : item)) } : {}),
    ...(isList(comments)
      ? { comments: withOwnIds(comments.map((item) => (isRecord(item) ? comment(item) : item))) }
      : {}),
  };
}

/** A waiver covered whatever its rule said of its resource, and goes on to do so. */
function waiver({ rule, resource, ...rest }: JsonObject): JsonObject {
  if (typeof rule !== 'string' || typeof resource !== 'string') return { rule, resource, ...rest };
  return { ...rest, finding: `${rule}:${resource}` };
}

/**
 * Ids were counted, so that two authors shared them: now each carries a digest of what was said. Two copies of one
 * comment still have one id.
 */
function comment({ id, resource, resolved, ...rest }: JsonObject): JsonObject {
  const said = canonicalJson([resource ?? null, rest['author'] ?? '', rest['text'] ?? '']);
  return {
    ...rest,
    ...(id === undefined ? {} : { id: typeof id === 'string' ? `${id}-${digest(said)}` : id }),
    ...(resource === undefined
      ? {}
      : { at: typeof resource === 'string' ? { type: 'resource', id: resource } : resource }),
    ...(resolved === undefined || resolved === false ? {} : { resolved: resolved === true ? {} : resolved }),
  };
}

/** Version 1 let two comments of a design have one id. */
function withOwnIds(comments: readonly JsonValue[]): readonly JsonValue[] {
  const times = new Map<JsonValue, number>();
  return comments.map((item) => {
    if (!isRecord(item) || typeof item['id'] !== 'string') return item;
    const time = (times.get(item['id']) ?? 0) + 1;
    times.set(item['id'], time);
    return time === 1 ? item : { ...item, id: `${item['id']}-${time}` };
  });
}
