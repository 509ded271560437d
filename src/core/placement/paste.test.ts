import { expect, it } from 'vitest';
import { catalogue } from '../kinds/contract/catalogue.ts';
import { emptyDocument, type DesignDocument } from '../model/designDocument.ts';
import { parseDocumentText } from '../model/parseDocument.ts';
import { serializeDocument } from '../model/serializeDocument.ts';
import { make } from '../testing/exampleParts.ts';
import { copy } from './copy.ts';
import { paste } from './paste.ts';

const empty = emptyDocument('shop');
const grouped: DesignDocument = {
  ...empty,
  settings: { ...empty.settings, groups: { hub: { name: 'rg-hub' } } },
};
const there = { group: 'hub', existing: '/subscriptions/s/resourceGroups/rg-hub', locked: true } as const;
const drawn: DesignDocument = {
  ...grouped,
  resources: {
    net: { ...make('virtual-network', 'vnet-hub', { addressSpace: ['10.0.0.0/16'] }), ...there },
    sub: { ...make('subnet', 'snet-hub', { addressPrefix: '10.0.0.0/24' }, 'net'), ...there },
  },
};

it.each<[string, DesignDocument, string | undefined]>([
  ['keeps its group where there is one', grouped, 'hub'],
  ['leaves a group behind that the design lacks', empty, undefined],
])('a copy is a resource in its own right: %s', (_, target, group) => {
  const pasted = paste(target, copy(drawn, ['net']));
  const document = pasted.ok ? pasted.value.document : target;
  const copies = Object.values(document.resources);
  expect(copies.map(({ kind }) => kind)).toEqual(['subnet', 'virtual-network']);
  expect(copies.map((resource) => resource.group)).toEqual([group, group]);
  for (const resource of copies) {
    expect(resource).not.toHaveProperty('existing');
    expect(resource).not.toHaveProperty('locked');
  }
  expect(parseDocumentText(serializeDocument(document, catalogue), catalogue).ok).toBe(true);
});
