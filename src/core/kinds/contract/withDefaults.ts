import type { JsonObject } from '../../lib/canonicalJson.ts';
import type { Fields, Values } from './field.ts';

/** The value of every field: the one given, else its default. */
export function withDefaults<F extends Fields>(fields: F, given: JsonObject): Values<F> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, given[key] ?? field.default]),
  ) as Values<F>;
}
