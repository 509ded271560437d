import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../lib/canonicalJson.ts';
import { catalogue } from '../kinds/contract/catalogue.ts';
import { migrate } from '../model/migrate.ts';
import { canonicalDocument } from '../model/serializeDocument.ts';
import { referenceArchitecture } from '../templates/referenceArchitecture.ts';
import { decodeLink } from './decodeLink.ts';
import { encodeLink } from './encodeLink.ts';

interface StoredLink {
  readonly id: string;
  readonly link: string;
  readonly document: JsonObject;
}

const stored: readonly StoredLink[] = [1, 2].flatMap((format) =>
  JSON.parse(readFileSync(new URL(`fixtures/linksOfFormat${format}.json`, import.meta.url), 'utf8')),
);

// These links stand for all that people keep in chats and tickets. A change that breaks one needs a migration, or a
// link format of its own; the links themselves are never written anew.
describe('links that were sent', () => {
  it.each(stored)('open for ever: $id', ({ link, document }) => {
    const decoded = decodeLink(link);
    expect(decoded).toMatchObject({ ok: true });
    expect(decoded.ok && canonicalDocument(decoded.value, catalogue)).toEqual(
      migrate(document, Number(document['version'])),
    );
  });
});

describe('the length of a link', () => {
  it('is under 1,000 characters for the reference architecture, also under names and ranges of its own', () => {
    expect(encodeLink(referenceArchitecture()).length).toBeLessThan(1000);
    expect(stored.find(({ id }) => id === 'edited-japanese')?.link.length).toBeLessThan(1000);
  });
});
