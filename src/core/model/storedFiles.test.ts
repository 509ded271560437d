import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { catalogue } from '../kinds/contract/catalogue.ts';
import { parseDocumentText } from './parseDocument.ts';
import { serializeDocument } from './serializeDocument.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8');

// These files stand for all that people keep. They are never written anew: a change that breaks one needs a migration.
it.each([['designOfVersion1', 'designOfVersion1.asVersion2']])('opens for ever: %s', (file, expected) => {
  const parsed = parseDocumentText(fixture(file), catalogue);
  expect(parsed.ok && serializeDocument(parsed.value, catalogue)).toBe(fixture(expected));
});
