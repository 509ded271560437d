import type { JsonObject, JsonValue } from './canonicalJson.ts';
import { deepEqual } from './deepEqual.ts';

/** The values that say something: those that are there and differ from their default, in their order. */
export function withoutDefaults(
  values: JsonObject,
  defaults: JsonObject,
): Readonly<Record<string, JsonValue>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      value === undefined || deepEqual(value, defaults[key]) ? [] : [[key, value]],
    ),
  );
}
