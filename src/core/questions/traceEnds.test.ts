import { describe, expect, it } from 'vitest';
import { propsFor } from '../kinds/contract/values.ts';
import { emptyDocument, type DesignDocument, type Resource } from '../model/designDocument.ts';
import { traceEnds } from './traceEnds.ts';

const resource = (kind: string, name: string, props: Resource['props'], parent?: string): Resource => ({
  kind,
  name,
  position: { x: 0, y: 0 },
  props,
  ...(parent === undefined ? {} : { parent }),
});

const document: DesignDocument = {
  ...emptyDocument('shop'),
  resources: {
    web: resource(
      'internet',
      'Internet',
      propsFor('internet', {
        endpoints: [
          {
            name: 'partner',
            address: '203.0.113.9',
            fqdn: 'api.partner.example',
            serviceTags: [],
            serviceTagsUnknown: false,
            malicious: false,
          },
        ],
      }),
    ),
    vnet: resource('virtual-network', 'shop', propsFor('virtual-network', { addressSpace: ['10.0.0.0/16'] })),
    subnet: resource('subnet', 'snet-aks', propsFor('subnet', { addressPrefix: '10.0.0.0/24' }), 'vnet'),
    cluster: resource('aks-cluster', 'aks-shop', {}),
    pool: resource('node-pool', 'user', propsFor('node-pool', { cluster: 'cluster' }), 'subnet'),
    service: resource(
      'kubernetes-service',
      'shop',
      propsFor('kubernetes-service', { cluster: 'cluster' }),
      'subnet',
    ),
  },
};

const client = { type: 'internet', endpoint: 'client' } as const;

describe('the ends of a trace', () => {
  it.each([
    ['internet', client],
    ['Internet', client],
    ['internet:c2', { type: 'internet', endpoint: 'c2' }],
    ['internet:partner', { type: 'internet', endpoint: 'partner' }],
    ['user', { type: 'pod', pool: 'pool' }],
    ['pod:user', { type: 'pod', pool: 'pool' }],
    ['node:user', { type: 'node', pool: 'pool' }],
    ['aks-shop', { type: 'pod', pool: 'pool' }],
    ['service', { type: 'resource', id: 'service' }],
  ])('starts at %s', (end, value) => {
    expect(traceEnds(end, 'internet', document)).toMatchObject({ ok: true, value: { from: value } });
  });

  it.each([
    ['internet:c2', { type: 'name', fqdn: 'c2.evil.example' }],
    ['internet', { type: 'address', address: '198.51.100.10' }],
    ['internet:partner', { type: 'name', fqdn: 'api.partner.example' }],
    ['mcr.microsoft.com', { type: 'name', fqdn: 'mcr.microsoft.com' }],
    ['203.0.113.7', { type: 'address', address: '203.0.113.7' }],
    ['kubernetes-service/shop', { type: 'resource', id: 'service' }],
    ['api', { type: 'api-server', cluster: 'cluster' }],
    ['api:aks-shop', { type: 'api-server', cluster: 'cluster' }],
    ['aks-shop', { type: 'api-server', cluster: 'cluster' }],
  ])('leads to %s', (end, value) => {
    expect(traceEnds('internet', end, document)).toEqual({ ok: true, value: { from: client, to: value } });
  });

  it.each([
    ['nothing', /^"nothing" names nothing in this design\. Use a resource \(aks-shop, user, shop\)/],
    [
      'shop',
      /^"shop" names several resources\. Write one of: virtual-network\/shop, kubernetes-service\/shop\.$/,
    ],
    ['snet-aks', /^Nothing listens at "snet-aks"/],
    ['internet:nobody', /^There is no Internet endpoint "nobody"\. Known: partner, client, c2/],
    ['api:other', /^There is no AKS cluster "other"\. Known: aks-shop\.$/],
    ['constructor', /^"constructor" names nothing/],
  ])('refuses to lead to %s', (end, message) => {
    const result = traceEnds('internet', end, document);
    expect(result.ok ? '' : result.error.reason.en).toMatch(message);
  });

  it.each([
    ['mcr.microsoft.com', /names nothing/],
    ['pod:none', /^There is no node pool "none"\. Known: user\.$/],
    ['snet-aks', /^Nothing starts at "snet-aks"/],
  ])('refuses to start at %s', (end, message) => {
    const result = traceEnds(end, 'internet', document);
    expect(result.ok ? '' : result.error.reason.en).toMatch(message);
  });
});
