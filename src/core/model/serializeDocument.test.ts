import { describe, expect, it } from 'vitest';
import { catalogue } from '../kinds/contract/catalogue.ts';
import type { DesignDocument } from './designDocument.ts';
import { documentErrorText } from './documentErrorText.ts';
import { parseDocument, parseDocumentText } from './parseDocument.ts';
import { canonicalDocument, serializeDocument } from './serializeDocument.ts';

/** A document as it is written: nothing in it is a default. */
const written = {
  version: 2,
  name: 'shop',
  settings: {
    region: 'japaneast',
    tags: { owner: 'ops' },
    groups: { hub: { name: 'rg-hub', subscription: '11111111-1111-1111-1111-111111111111' } },
    ruleSet: '2026-11',
  },
  resources: {
    vnet: {
      kind: 'virtual-network',
      name: 'vnet-hub',
      group: 'hub',
      existing: '/subscriptions/s/resourceGroups/rg-hub/providers/Microsoft.Network/virtualNetworks/vnet-hub',
      position: { x: 20, y: 40 },
      size: { width: 400, height: 300 },
      locked: true,
      props: { addressSpace: ['10.0.0.0/16'] },
    },
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
  waivers: [
    {
      finding: 'CP001:aks:public:',
      accepts: { severity: 'critical', set: ['ranges=0.0.0.0/0'] },
      reason: 'lab',
      approver: 'security',
      created: '2026-11-28',
      expires: '2027-01-31',
    },
    { finding: 'CP007:aks', reason: 'lab' },
  ],
  comments: [
    {
      id: 'c1',
      at: { type: 'resource', id: 'vnet' },
      author: 'Aoi',
      created: '2026-11-28T18:00:00.000Z',
      changed: '2026-11-28T18:05:00.000Z',
      text: 'Why?',
    },
    { id: 'c2', at: { type: 'place', position: { x: 1, y: 2 } }, text: 'Here', replyTo: 'c1' },
    { id: 'c3', at: { type: 'finding', id: 'CP001:aks:public:' }, text: '', deleted: true },
    { id: 'c4', text: 'All', resolved: { by: 'Ken', on: '2026-11-28T19:00:00.000Z' } },
    { id: 'c5', text: 'Old', resolved: {} },
  ],
  notes: [{ id: 'n1', position: { x: 0, y: 0 }, size: { width: 200, height: 80 }, text: 'To be moved' }],
  unread: [{ source: 'azurerm_frontdoor.main', content: 'resource "azurerm_frontdoor" "main" {}' }],
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
