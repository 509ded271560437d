import { describe, expect, it } from 'vitest';
import { sampleDesign, type SampleChanges } from '../../testing/sampleDesign.ts';
import { ruleTrial } from '../../testing/ruleTrial.ts';
import { in002WafBypassed } from './in002WafBypassed.ts';

const nat = (values: object) => ({
  name: 'shop-443',
  groupPriority: 100,
  priority: 200,
  protocols: ['TCP'],
  sourceAddresses: ['*'],
  destinationAddress: '',
  destinationPort: 443,
  translatedService: null,
  translatedAddress: '',
  translatedPort: 443,
  ...values,
});

describe('IN002', () => {
  it.each<[string, SampleChanges]>([
    ['one way in', {}],
    ['a DNAT to something else', { afwp: { natRules: [nat({ translatedAddress: '10.10.1.10' })] } }],
    [
      'a public service without any WAF, which IN001 reports',
      { agw: null, shop: { exposure: 'publicLoadBalancer' } },
    ],
  ])('passes %s', (_, changes) => {
    expect(ruleTrial(in002WafBypassed, sampleDesign(changes)).violations).toEqual([]);
  });

  it('takes the public load balancer away', () => {
    const tried = ruleTrial(in002WafBypassed, sampleDesign({ shop: { exposure: 'publicLoadBalancer' } }));
    expect(tried.violations).toMatchObject([
      { resource: 'shop', message: 'publicLoadBalancer', related: ['agw'] },
    ]);
    expect(tried.fixed?.['shop']).toMatchObject({ exposure: 'gateway' });
    expect(tried.after).toEqual([]);
  });

  it.each<[string, SampleChanges]>([
    ['by reference', { afwp: { natRules: [nat({ translatedService: 'shop' })] } }],
    [
      'by address',
      {
        shop: { exposure: 'internalLoadBalancer', privateIpAddress: '10.10.4.200' },
        afwp: { natRules: [nat({ translatedAddress: '10.10.4.200' })] },
      },
    ],
  ])('deletes a DNAT rule that leads to the service %s', (_, changes) => {
    const tried = ruleTrial(in002WafBypassed, sampleDesign(changes));
    expect(tried.violations).toMatchObject([
      { resource: 'shop', message: 'dnat', parameters: { rule: 'shop-443' } },
    ]);
    expect(tried.fixed?.['afwp']).not.toHaveProperty('natRules');
    expect(tried.after).toEqual([]);
  });
});
