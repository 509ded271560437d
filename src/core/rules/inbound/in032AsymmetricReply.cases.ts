import { route } from '../../testing/exampleParts.ts';
import { ruleCases } from '../../testing/ruleCases.ts';
import { in032AsymmetricReply } from './in032AsymmetricReply.ts';

const open = { exposure: 'publicLoadBalancer', ingress: 'none', applicationGateway: null };
const queue = [{ port: 5671, protocol: 'TCP', targetPort: 5671 }];
const byAppliance = {
  'rt-aks': { routes: [route('nva', '0.0.0.0/0', 'VirtualAppliance', { nextHopIpAddress: '10.10.9.4' })] },
};

export const cases = ruleCases(in032AsymmetricReply, {
  passes: {
    'a service behind a gateway': {},
    'a public service whose replies go straight back': { shop: open, 'snet-aks': { routeTable: null } },
    'a public service for private clients alone': { shop: { ...open, sourceRanges: ['10.0.0.0/8'] } },
  },
  fails: {
    'replies that leave through a gateway to another site': {
      changes: {
        shop: open,
        'rt-aks': { routes: [route('site', '0.0.0.0/0', 'VirtualNetworkGateway', {})] },
      },
      finds: [
        {
          is: 'shop:asymmetric critical',
          set: ['port=443', 'source=*', 'reply=snet-aks VirtualNetworkGateway'],
        },
      ],
    },
    'a web service, which the gateway then stands in front of': {
      changes: { shop: open },
      finds: [
        {
          is: 'shop:asymmetric critical',
          parameters: { via: 'afw-shop' },
          set: ['port=443', 'source=*', 'reply=snet-aks afw'],
          related: ['snet-aks', 'afw'],
          scenario: 'clean-request-to-pod',
        },
      ],
      fix: { shop: { exposure: 'gateway' } },
    },
    'any other service, which the firewall then translates to': {
      changes: { shop: { ...open, ports: queue } },
      finds: ['shop:asymmetric critical'],
      fix: {
        shop: { exposure: 'internalLoadBalancer' },
        afwp: { natRules: [{ translatedService: 'shop', destinationPort: 5671 }] },
      },
    },
    'replies that leave through an appliance that is not drawn': {
      changes: { shop: open, ...byAppliance },
      finds: [{ is: 'shop:asymmetric critical', parameters: { via: '10.10.9.4' }, related: ['snet-aks'] }],
    },
  },
});
