import { ruleCases } from '../../testing/ruleCases.ts';
import { in001NoWafOnPath } from './in001NoWafOnPath.ts';

const web = [
  { port: 80, protocol: 'HTTP', targetPort: 8080 },
  { port: 443, protocol: 'HTTPS', targetPort: 8443 },
];
const mail = { port: 25, protocol: 'TCP', targetPort: 25 };
const service = { exposure: 'publicLoadBalancer', ingress: 'none', applicationGateway: null, ports: web };
const open = { agw: null, waf: null, 'snet-appgw': null, 'nsg-appgw': null, shop: service };

export const cases = ruleCases(in001NoWafOnPath, {
  passes: {
    'a service behind a gateway': {},
    'an internal service': { shop: { exposure: 'internalLoadBalancer' } },
    'a public service that speaks no HTTP': { ...open, shop: { ...service, ports: [mail] } },
    'a public service that also has a WAF, which IN002 reports': { shop: { exposure: 'publicLoadBalancer' } },
  },
  fails: {
    'a public service and no gateway': {
      changes: open,
      finds: [
        {
          is: 'shop:publicLoadBalancer critical',
          set: ['port=80', 'port=443', 'source=*'],
          scenario: 'sql-injection-to-pod',
        },
      ],
      fix: {
        shop: { exposure: 'gateway', ingress: 'agic', applicationGateway: 'application-gateway-1' },
        'application-gateway-1': {
          wafPolicy: 'waf-policy-1',
          listeners: [
            { port: 443, protocol: 'Https', backend: 'shop', backendPort: 8443, backendProtocol: 'Https' },
          ],
        },
        'waf-policy-1': { mode: 'Prevention', managedRuleSet: 'Microsoft_DefaultRuleSet 2.2' },
      },
    },
    'a public service for some clients, and a port that speaks no HTTP': {
      changes: { ...open, shop: { ...service, ports: [...web, mail], sourceRanges: ['198.51.100.0/24'] } },
      finds: [
        {
          is: 'shop:publicLoadBalancer critical',
          set: ['port=80', 'port=443', 'source=198.51.100.0/24'],
        },
      ],
    },
    'a gateway that does not inspect': {
      changes: { agw: { skuTier: 'Standard_v2' }, shop: { exposure: 'publicLoadBalancer' } },
      finds: ['shop:publicLoadBalancer critical'],
    },
  },
});
