import { describe, expect, it } from 'vitest';
import { createExportContext } from '../../bundle/createExportContext.ts';
import { design, listener, make, networkWith } from '../../testing/exampleParts.ts';
import type { PropsOf } from '../registry/kinds.ts';
import { applicationGatewayDerivation, gatewayPartsOf } from './derived.ts';

function derive(values: Partial<PropsOf<'application-gateway'>>) {
  const context = createExportContext(
    design({
      ...networkWith('appgw', 'snet-appgw'),
      gateway: make('application-gateway', 'agw', values, 'appgw'),
      pods: make('kubernetes-service', 'pods', { exposure: 'gateway', ingress: 'agic' }),
      fixed: make('kubernetes-service', 'fixed', {
        exposure: 'internalLoadBalancer',
        privateIpAddress: '10.0.0.9',
      }),
      public: make('kubernetes-service', 'public', {}),
    }),
  );
  const gateway = context.resource('application-gateway', 'gateway');
  if (gateway === undefined) throw new Error('the gateway is drawn');
  return {
    parts: gatewayPartsOf(gateway, context),
    inputs: applicationGatewayDerivation.inputs?.(gateway, context) ?? [],
  };
}

describe('gatewayPartsOf', () => {
  it.each([
    ['public', { publicFrontend: true }],
    ['private', { publicFrontend: false }],
  ])('gives a gateway without listeners a %s one, which needs no certificate', (frontend, values) => {
    const { parts, inputs } = derive(values);
    expect(parts.listeners).toMatchObject([{ name: 'bootstrap', frontend, protocol: 'Http' }]);
    expect(parts.rules).toMatchObject([{ to: { pool: 'empty', settings: 'http-80' } }]);
    expect(parts.identityName).toBeUndefined();
    expect(inputs).toEqual([]);
  });

  it('asks for the certificate of an HTTPS listener and where it is kept', () => {
    const { parts, inputs } = derive({ listeners: [listener('https', {})] });
    expect(parts.identityName).toBe('id-agw');
    expect(inputs.map(({ key }) => key)).toEqual(['listener-certificate-id', 'certificate-vault-id']);
  });

  it('sends to a known address, to one that is asked for, or to what AGIC fills in', () => {
    const { parts } = derive({
      listeners: [
        listener('a', { backend: 'fixed', hostName: 'a.example' }),
        listener('b', { backend: 'public', hostName: 'b.example' }),
        listener('c', { backend: 'pods', hostName: 'c.example' }),
        listener('d', { backend: 'fixed', hostName: 'd.example' }),
      ],
    });
    expect(parts.pools).toEqual([
      { name: 'service-fixed', target: { address: '10.0.0.9' } },
      { name: 'service-public', target: { inputOf: 'public' } },
      { name: 'service-pods' },
    ]);
  });

  it('judges names before patterns, and patterns before every name', () => {
    const { parts } = derive({
      listeners: [
        listener('all', {}),
        listener('pattern', { hostName: '*.example.com' }),
        listener('name', { hostName: 'shop.example.com' }),
      ],
    });
    expect(parts.rules.map(({ name, priority }) => [name, priority])).toEqual([
      ['all', 120],
      ['pattern', 110],
      ['name', 100],
    ]);
  });

  it('redirects to the listener of the same host name, and to none where there is none', () => {
    const plain = { protocol: 'Http', port: 80, redirectToHttps: true } as const;
    const { parts } = derive({
      listeners: [
        listener('other', { hostName: 'other.example' }),
        listener('secure', { hostName: 'shop.example' }),
        listener('plain', { ...plain, hostName: 'shop.example' }),
        listener('private', { ...plain, frontend: 'private' }),
      ],
    });
    expect(parts.redirects).toEqual([{ name: 'to-https-plain', listener: 'secure' }]);
    expect(parts.rules.find(({ name }) => name === 'private')?.to).toEqual({
      pool: 'empty',
      settings: 'https-443',
    });
  });
});
