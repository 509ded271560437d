import { describe, expect, it } from 'vitest';
import { sampleDesign, type SampleChanges } from '../../testing/sampleDesign.ts';
import { ruleTrial } from '../../testing/ruleTrial.ts';
import { in032AsymmetricReply } from './in032AsymmetricReply.ts';

const open = { exposure: 'publicLoadBalancer', ingress: 'none', applicationGateway: null };

describe('IN032', () => {
  it.each<[string, SampleChanges]>([
    ['a service behind a gateway', {}],
    ['a public service whose replies go straight back', { shop: open, 'snet-aks': { routeTable: null } }],
    ['a public service for private clients alone', { shop: { ...open, sourceRanges: ['10.0.0.0/8'] } }],
  ])('passes %s', (_, changes) => {
    expect(ruleTrial(in032AsymmetricReply, sampleDesign(changes)).violations).toEqual([]);
  });

  it('puts a web service behind the gateway', () => {
    const tried = ruleTrial(in032AsymmetricReply, sampleDesign({ shop: open }));
    expect(tried.violations).toMatchObject([
      {
        resource: 'shop',
        message: 'asymmetric',
        parameters: { via: 'afw-shop' },
        related: ['snet-aks', 'afw'],
      },
    ]);
    expect(tried.fixed?.['shop']).toMatchObject({ exposure: 'gateway' });
    expect(tried.after).toEqual([]);
  });

  it('lets the firewall translate to any other service', () => {
    const ports = [{ port: 5671, protocol: 'TCP', targetPort: 5671 }];
    const tried = ruleTrial(in032AsymmetricReply, sampleDesign({ shop: { ...open, ports } }));
    expect(tried.fixed?.['shop']).toMatchObject({ exposure: 'internalLoadBalancer' });
    expect(tried.fixed?.['afwp']?.['natRules']).toMatchObject([
      { translatedService: 'shop', destinationPort: 5671 },
    ]);
    expect(tried.after).toEqual([]);
  });
});
