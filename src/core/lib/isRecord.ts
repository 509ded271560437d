import type { JsonObject, JsonValue } from './canonicalJson.ts';
import { isList } from './isList.ts';

export function isRecord(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}
