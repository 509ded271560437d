import type { JsonObject } from '../lib/canonicalJson.ts';
import { toVersion2 } from './toVersion2.ts';

/** Makes a document of the next version. It gets plain data that nobody has validated. */
export type Migration = (document: JsonObject) => JsonObject;

/**
 * One for each version that there was: the first takes version 1 to 2, the second 2 to 3. Links and files live for
 * ever, so none is ever removed or changed.
 */
export const migrations: readonly Migration[] = [toVersion2];

/** The document at the newest version that the migrations lead to. */
export function migrate(
  document: JsonObject,
  version: number,
  steps: readonly Migration[] = migrations,
): JsonObject {
  return steps
    .slice(version - 1)
    .reduce((current, step, index) => ({ ...step(current), version: version + index + 1 }), document);
}
