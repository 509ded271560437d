import * as z from 'zod/mini';
import type { DocumentError, Expected } from './documentError.ts';
import { DOCUMENT_VERSION, defaultSettings } from './designDocument.ts';
import { flowShape } from './flowShape.ts';
import { isDay } from '../lib/day.ts';
import { isMoment } from '../lib/isMoment.ts';
import { limits } from './limits.ts';

const line = (maximum: number) => z.string().check(z.maxLength(maximum));
const coordinate = z.number().check(z.gte(-limits.position), z.lte(limits.position));
const extent = z.number().check(z.gte(0), z.lte(limits.size));
const day = z.string().check(z.refine(isDay));
const dayOrNone = z.string().check(z.refine((text) => text === '' || isDay(text)));
// One form alone, so that the order of two moments is that of their texts.
const moment = z.string().check(z.refine((text) => text === '' || isMoment(text)));
const identity = line(limits.identity);
const point = z.strictObject({ x: coordinate, y: coordinate });
const area = z.strictObject({ width: extent, height: extent });
const values = z._default(z.record(z.string(), z.json()), {});

const settings = z.strictObject({
  region: z._default(line(limits.name), defaultSettings.region),
  environment: z._default(line(limits.name), defaultSettings.environment),
  prefix: z._default(line(limits.name), defaultSettings.prefix),
  tags: z._default(z.record(z.string(), line(256)), {}),
  groups: z._default(
    z.record(
      z.string(),
      z.strictObject({ name: line(limits.name), subscription: z.optional(line(limits.name)) }),
    ),
    {},
  ),
  ruleSet: z.optional(line(limits.name)),
  notes: z._default(z.string(), ''),
});

const resource = z.strictObject({
  kind: z.string(),
  name: line(limits.name),
  parent: z.optional(z.string()),
  // A chip stands nowhere itself.
  position: z._default(point, { x: 0, y: 0 }),
  size: z.optional(area),
  group: z.optional(z.string()),
  existing: z.optional(line(limits.key)),
  locked: z.optional(z.literal(true)),
  props: values,
});

const link = z.strictObject({ kind: z.string(), from: z.string(), to: z.string(), props: values });
const waiver = z.strictObject({
  finding: identity,
  accepts: z.optional(
    z.strictObject({ severity: line(limits.name), set: z._default(z.array(z.string()), []) }),
  ),
  reason: z.string(),
  approver: z._default(line(limits.name), ''),
  created: z._default(dayOrNone, ''),
  expires: z.optional(day),
});
const comment = z.strictObject({
  // Longer than what people name, because the migration lengthens what version 1 held.
  id: line(2 * limits.name),
  at: z.optional(
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('resource'), id: z.string() }),
      z.strictObject({ type: z.literal('finding'), id: identity }),
      z.strictObject({ type: z.literal('flow'), id: z.string() }),
      z.strictObject({ type: z.literal('place'), position: point }),
    ]),
  ),
  author: z._default(line(limits.name), ''),
  created: z._default(moment, ''),
  changed: z._default(moment, ''),
  text: z.string(),
  replyTo: z.optional(line(2 * limits.name)),
  resolved: z.optional(z.strictObject({ by: z._default(line(limits.name), ''), on: z._default(moment, '') })),
  deleted: z.optional(z.literal(true)),
});
const note = z.strictObject({
  id: line(limits.name),
  position: point,
  size: z.optional(area),
  text: z.string(),
});
const unreadPart = z.strictObject({ source: line(limits.key), content: z.string() });

/** The shape of a document, whatever kinds it holds; what is not written gets its default. */
export const documentShape = z.strictObject({
  version: z.literal(DOCUMENT_VERSION),
  name: z._default(line(limits.name), ''),
  settings: z._default(settings, defaultSettings),
  resources: z.record(z.string(), resource),
  links: z._default(z.record(z.string(), link), {}),
  waivers: z._default(z.array(waiver), []),
  comments: z._default(z.array(comment), []),
  flows: z._default(z.array(flowShape).check(z.maxLength(limits.flows)), []),
  notes: z._default(z.array(note).check(z.maxLength(limits.notes)), []),
  unread: z._default(z.array(unreadPart), []),
});

const expectedTypes: Readonly<Record<string, Expected>> = {
  object: 'object',
  record: 'object',
  array: 'list',
  string: 'text',
  number: 'number',
  int: 'number',
  boolean: 'true-or-false',
};

/** What zod found, as an error of ours. */
export function shapeError(issue: z.core.$ZodIssue): DocumentError {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  if (issue.code === 'unrecognized_keys')
    return { code: 'unknown-property', path, property: issue.keys[0] ?? '' };
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return { code: 'too-long', path, maximum: Number(issue.maximum) };
  }
  if (issue.code === 'too_big' && issue.origin === 'array') {
    return { code: 'too-many', path, maximum: Number(issue.maximum) };
  }
  if (issue.code === 'custom') {
    return { code: 'shape', path, expected: path[0] === 'waivers' ? 'day' : 'moment' };
  }
  if (issue.code === 'invalid_value' && issue.input !== undefined) {
    return { code: 'not-one-of', path, choices: issue.values.map(String) };
  }
  if (issue.code === 'invalid_union' && 'options' in issue) {
    return { code: 'not-one-of', path, choices: issue.options?.map(String) ?? [] };
  }
  if (issue.code === 'too_big' || issue.code === 'too_small') {
    if (path.at(-1) === 'port') {
      return { code: 'out-of-range', path, minimum: limits.lowestPort, maximum: limits.highestPort };
    }
    const minimum = path.at(-1) === 'width' || path.at(-1) === 'height' ? 0 : -limits.position;
    return { code: 'out-of-range', path, minimum, maximum: limits.position };
  }
  const expected = issue.code === 'invalid_type' ? expectedTypes[issue.expected] : undefined;
  const isMissing = issue.code === 'invalid_type' || issue.code === 'invalid_value';
  if (isMissing && issue.input === undefined) return { code: 'missing', path };
  return { code: 'shape', path, expected: expected ?? 'object' };
}
