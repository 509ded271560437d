import { describe, expect, it } from 'vitest';
import { sampleDesign, type SampleChanges } from '../../testing/sampleDesign.ts';
import { referenceIn, ruleTrial } from '../../testing/ruleTrial.ts';
import { in001NoWafOnPath } from './in001NoWafOnPath.ts';

const web = [
  { port: 80, protocol: 'HTTP', targetPort: 8080 },
  { port: 443, protocol: 'HTTPS', targetPort: 8443 },
];
const open: SampleChanges = {
  agw: null,
  waf: null,
  'snet-appgw': null,
  'nsg-appgw': null,
  shop: { exposure: 'publicLoadBalancer', ingress: 'none', applicationGateway: null, ports: web },
};

describe('IN001', () => {
  it.each<[string, SampleChanges]>([
    ['a service behind a gateway', {}],
    ['an internal service', { shop: { exposure: 'internalLoadBalancer' } }],
    [
      'a public service that speaks no HTTP',
      { ...open, shop: { ...open['shop'], ports: [{ port: 25, protocol: 'TCP', targetPort: 25 }] } },
    ],
    [
      'a public service that also has a WAF, which IN002 reports',
      { shop: { exposure: 'publicLoadBalancer' } },
    ],
  ])('passes %s', (_, changes) => {
    expect(ruleTrial(in001NoWafOnPath, sampleDesign(changes)).violations).toEqual([]);
  });

  it('puts a gateway with a WAF in front of the service', () => {
    const tried = ruleTrial(in001NoWafOnPath, sampleDesign(open));
    expect(tried.violations).toEqual([
      {
        resource: 'shop',
        message: 'publicLoadBalancer',
        set: ['port=80', 'port=443', 'source=*'],
        scenario: 'sql-injection-to-pod',
      },
    ]);
    const gateway = referenceIn(tried, 'shop', 'applicationGateway');
    expect(tried.fixed?.['shop']).toMatchObject({ exposure: 'gateway', ingress: 'agic' });
    expect(tried.fixed?.[gateway]).toMatchObject({
      listeners: [
        { port: 443, protocol: 'Https', backend: 'shop', backendPort: 8443, backendProtocol: 'Https' },
      ],
    });
    // Prevention and the newest rule set are the defaults, which a document does not hold.
    expect(tried.fixed?.[referenceIn(tried, gateway, 'wafPolicy')]).toEqual({});
    expect(tried.after).toEqual([]);
  });

  it('counts a gateway that does not inspect as none', () => {
    const changes = { agw: { skuTier: 'Standard_v2' }, shop: { exposure: 'publicLoadBalancer' } };
    expect(ruleTrial(in001NoWafOnPath, sampleDesign(changes)).violations).toHaveLength(1);
  });
});
