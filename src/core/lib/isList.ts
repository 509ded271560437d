import type { JsonValue } from './canonicalJson.ts';

/** Array.isArray alone does not narrow readonly arrays. */
export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}
