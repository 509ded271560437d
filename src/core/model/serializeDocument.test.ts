import { describe, expect, it } from 'vitest';
import { catalogue } from '../kinds/contract/catalogue.ts';
import type { DesignDocument } from './designDocument.ts';
import { documentErrorText } from './documentErrorText.ts';
import { parseDocument, parseDocumentText } from './parseDocument.ts';
import { canonicalDocument, serializeDocument } from './serializeDocument.ts';

/** A document as it is written: nothing in it is a default. */
const written = {
  version: 1,
  name: 'shop',
  settings: { region: 'japaneast', tags: { owner: 'ops' } },
  resources: {
    vnet: { kind: 'virtual-network', name: 'vnet-hub', props: { addressSpace: ['10.0.0.0/16'] } },
    spoke: { kind: 'virtual-network', name: 'vnet-spoke', props: { addressSpace: ['10.1.0.0/16'] } },
    group: {
      kind: 'network-security-group',
      name: 'nsg-1',
      props: { securityRules: [{ name: 'AllowAll', destinationPortRanges: ['443'] }] },
    },
    subnet: {
      kind: 'subnet',
      name: 'snet-1',
      parent: 'vnet',
      props: { addressPrefix: '10.0.0.0/24', networkSecurityGroup: 'group' },
    },
  },
  links: { p: { kind: 'peering', from: 'vnet', to: 'spoke', props: { allowForwardedTraffic: true } } },
  waivers: [{ rule: 'CP001', resource: 'vnet', reason: 'lab' }],
  comments: [{ id: 'c1', resource: 'vnet', text: 'Why?' }],
};

function parsed(value: unknown): DesignDocument {
  const result = parseDocument(value, catalogue);
  if (!result.ok) throw new Error(documentErrorText(result.error).en);
  return result.value;
}

describe('serializeDocument', () => {
  const document = parsed(written);

  it('writes no default, in one order', () => {
    expect(canonicalDocument(document, catalogue)).toEqual(written);
    const turned = {
      ...document,
      resources: Object.fromEntries(Object.entries(document.resources).toReversed()),
    };
    expect(serializeDocument(turned, catalogue)).toBe(serializeDocument(document, catalogue));
  });

  it('is read back as the same document', () => {
    expect(parseDocumentText(serializeDocument(document, catalogue), catalogue)).toEqual({
      ok: true,
      value: document,
    });
  });
});
