import * as z from 'zod/mini';
import { catalogue } from '../../../core/kinds/contract/catalogue.ts';
import type { Clip } from '../../../core/placement/copy.ts';
import type { Resource, ResourceId } from '../../../core/model/designDocument.ts';

/** How copied resources stand on the clipboard: text, so that they travel between tabs and designs. */
export const clipFormat = 'ringwall-clip-1';

const props = z.record(z.string(), z.json());
const point = z.strictObject({ x: z.number(), y: z.number() });
const size = z.strictObject({ width: z.number(), height: z.number() });
const id = z.string().check(z.regex(/^[A-Za-z][\w.:-]{0,99}$/));
const resource = z.strictObject({
  kind: z.string(),
  name: z.string(),
  parent: z.optional(id),
  position: point,
  size: z.optional(size),
  props,
});
const link = z.strictObject({ kind: z.string(), from: id, to: id, props });
const shape = z.strictObject({
  format: z.literal(clipFormat),
  resources: z.record(id, resource),
  links: z.record(id, link),
});

/** More than anybody copies at once; a clipboard is as hostile as a link. */
const most = 500;

/** Resources from the text of a clipboard; undefined for any other text, and for values that no design may hold. */
export function parseClip(text: string): Clip | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const shaped = shape.safeParse(value);
  if (!shaped.success || Object.keys(shaped.data.resources).length > most) return undefined;
  const resources: Record<ResourceId, Resource> = {};
  for (const [key, { parent, size, ...rest }] of Object.entries(shaped.data.resources)) {
    const kind = catalogue(rest.kind);
    if (kind === undefined || kind.standing.in === 'line' || kind.refusesName(rest.name) !== undefined)
      return undefined;
    const parsed = kind.parseProps(rest.props);
    if (!parsed.ok) return undefined;
    resources[key] = {
      ...rest,
      ...(parent === undefined ? {} : { parent }),
      ...(size === undefined ? {} : { size }),
      props: parsed.value,
    };
  }
  const links = Object.entries(shaped.data.links).flatMap(([key, { kind, from, to, props }]) => {
    const parsed = catalogue(kind)?.parseProps(props);
    return parsed?.ok === true ? [[key, { kind, from, to, props: parsed.value }] as const] : [];
  });
  return { resources, links: Object.fromEntries(links) };
}
