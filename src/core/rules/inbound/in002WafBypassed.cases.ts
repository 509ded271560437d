import { natRule } from '../../testing/exampleParts.ts';
import { ruleCases } from '../../testing/ruleCases.ts';
import { in002WafBypassed } from './in002WafBypassed.ts';

const toShop = natRule('shop-443', { translatedService: 'shop' });
const byAddress = {
  shop: { exposure: 'internalLoadBalancer', privateIpAddress: '10.10.4.200' },
  afwp: { natRules: [natRule('shop-443', { translatedAddress: '10.10.4.200' })] },
};

export const cases = ruleCases(in002WafBypassed, {
  passes: {
    'one way in': {},
    'a DNAT to something else': {
      afwp: { natRules: [natRule('other', { translatedAddress: '10.10.1.10' })] },
    },
    'a public service without any WAF, which IN001 reports': {
      agw: null,
      shop: { exposure: 'publicLoadBalancer' },
    },
  },
  fails: {
    'a public load balancer beside the gateway': {
      changes: { shop: { exposure: 'publicLoadBalancer' } },
      finds: [
        {
          is: 'shop:publicLoadBalancer critical',
          set: ['port=443', 'source=*'],
          related: ['agw'],
          scenario: 'sql-injection-to-pod',
        },
      ],
      fix: 'the sample',
    },
    'a public load balancer in front of an ingress controller': {
      changes: {
        shop: { exposure: 'publicLoadBalancer', ingress: 'nginx', sourceRanges: ['198.51.100.0/24'] },
      },
      finds: ['shop:publicLoadBalancer critical'],
      fix: { shop: { exposure: 'internalLoadBalancer', sourceRanges: [] } },
    },
    'a DNAT rule that leads to the service by reference': {
      changes: { afwp: { natRules: [toShop] } },
      finds: [
        {
          is: 'shop:dnat:afwp/shop-443 critical',
          parameters: { rule: 'shop-443', policy: 'afwp-shop' },
          set: ['protocol=TCP', 'source=*', 'address=', 'port=443', 'translatedPort=443'],
          related: ['afwp', 'agw'],
        },
      ],
      fix: 'the sample',
    },
    'a DNAT rule that leads to the service by address': {
      changes: byAddress,
      finds: ['shop:dnat:afwp/shop-443 critical'],
      fix: { afwp: { natRules: [] } },
    },
    'two DNAT rules, one of them of a parent policy': {
      changes: {
        parent: { kind: 'firewall-policy', natRules: [toShop] },
        afwp: { basePolicy: 'parent', natRules: [toShop] },
      },
      finds: ['shop:dnat:parent/shop-443 critical', 'shop:dnat:afwp/shop-443 critical'],
      fix: { afwp: { natRules: [] }, parent: { natRules: [] } },
    },
  },
});
