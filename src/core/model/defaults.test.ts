import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fields } from '../kinds/contract/field.ts';
import type { Kind } from '../kinds/contract/kind.ts';
import { kinds } from '../kinds/registry/kinds.ts';
import type { JsonObject, JsonValue } from '../lib/canonicalJson.ts';
import { DOCUMENT_VERSION, defaultSettings } from './designDocument.ts';

/** The default of every field; of rows, those of their cells. */
function defaultsOf(fields: Fields): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).map(([key, { control, default: initial }]): [string, JsonValue] => [
      key,
      control.type === 'rows' ? defaultsOf(control.fields) : initial,
    ]),
  );
}

function frozen(version: number): Readonly<Record<string, JsonObject>> {
  return JSON.parse(
    readFileSync(new URL(`fixtures/defaultsOfVersion${version}.json`, import.meta.url), 'utf8'),
  );
}

const current: Readonly<Record<string, object>> = {
  settings: defaultSettings,
  ...Object.fromEntries(Object.values<Kind>(kinds).map(({ id, fields }) => [id, defaultsOf(fields)])),
};

/** What an older copy says and a newer one says otherwise, as `kind.field`. */
function changed(older: JsonValue | undefined, newer: JsonValue | undefined, path = ''): readonly string[] {
  if (typeof older !== 'object' || older === null || Array.isArray(older)) {
    return JSON.stringify(older) === JSON.stringify(newer) ? [] : [path];
  }
  const other = (newer ?? {}) as JsonObject;
  return Object.entries(older).flatMap(([key, value]) =>
    changed(value, other[key], path === '' ? key : `${path}.${key}`),
  );
}

// A document does not write what is a default, so that a default is part of its meaning: a link that was sent would
// mean another design. A changed default is the next version of the document, whose migration writes the old one down.
describe('the defaults of a version', () => {
  it('are those of every kind today', () => {
    expect(current).toEqual(frozen(DOCUMENT_VERSION));
  });

  it.each(Array.from({ length: DOCUMENT_VERSION - 1 }, (_, index) => index + 1))(
    'stay from version %i to the next, or its migration writes them down',
    (version) => {
      expect(changed(frozen(version), frozen(version + 1))).toEqual([]);
    },
  );

  it('are told apart', () => {
    expect(changed({ a: { b: 1, c: [1] } }, { a: { b: 2, c: [1], d: 0 } })).toEqual(['a.b']);
    expect(changed({ a: { b: 1 } }, {})).toEqual(['a.b']);
  });
});
