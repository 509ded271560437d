import type { Changes } from '../../testing/changedDesign.ts';
import { securityRule, type SecurityRule } from '../../repairs/securityRule.ts';
import { ruleCases } from '../../testing/ruleCases.ts';
import { sampleRules } from '../../testing/sampleDesign.ts';
import { in028OpenToInternet } from './in028OpenToInternet.ts';

const opening = (values: Partial<SecurityRule>): SecurityRule => ({
  ...securityRule('Open', ['*'], ['*'], ['22']),
  priority: 200,
  ...values,
});
const adding = (group: Parameters<typeof sampleRules>[0], ...rules: readonly SecurityRule[]): Changes => ({
  [group]: { securityRules: [...sampleRules(group), ...rules] },
});
const service = {
  shop: { exposure: 'publicLoadBalancer', ports: [{ port: 443, protocol: 'HTTPS', targetPort: 8443 }] },
};
const narrow = '198.51.100.0/24';

export const cases = ruleCases(in028OpenToInternet, {
  passes: {
    'the secure design, HTTPS to the gateway included': {},
    'SSH from one network': adding('nsg-aks', opening({ sourceAddressPrefixes: [narrow] })),
    'SSH from a wide private range': adding('nsg-aks', opening({ sourceAddressPrefixes: ['10.0.0.0/8'] })),
    'a rule behind a deny': adding(
      'nsg-aks',
      opening({ priority: 150, access: 'Deny', name: 'Deny' }),
      opening({}),
    ),
    'a rule behind a deny for all that stands in the subnet': adding(
      'nsg-aks',
      opening({
        priority: 150,
        access: 'Deny',
        name: 'Deny',
        destinationAddressPrefixes: ['10.10.4.0/22', '192.168.0.0/16'],
      }),
      opening({}),
    ),
    'a rule behind a deny for everything': adding('nsg-aks', opening({ priority: 4001 })),
    'an outbound rule': adding('nsg-aks', opening({ direction: 'Outbound' })),
    'a rule for the addresses of another subnet': adding(
      'nsg-aks',
      opening({ destinationAddressPrefixes: ['10.10.1.0/24'] }),
    ),
    'the port of a public service that is drawn': {
      ...adding('nsg-aks', opening({ destinationPortRanges: ['443'] })),
      ...service,
    },
    'an open port of the gateway that is not for administration': adding(
      'nsg-appgw',
      opening({ destinationPortRanges: ['80'] }),
    ),
  },
  fails: {
    'SSH to nodes': {
      changes: adding('nsg-aks', opening({})),
      finds: [
        {
          is: 'nsg-aks:admin:Open high',
          parameters: { rule: 'Open', sources: '*', subnets: 'snet-aks' },
          set: ['subnet=snet-aks', 'protocol=Tcp', 'source=*', 'destination=*', 'port=22 in snet-aks'],
          related: ['snet-aks'],
        },
      ],
    },
    'RDP among other ports': {
      changes: adding('nsg-aks', opening({ destinationPortRanges: ['3000-4000'] })),
      finds: ['nsg-aks:admin:Open high'],
    },
    'SSH and RDP, of which an earlier rule denies one': {
      changes: adding(
        'nsg-aks',
        opening({ priority: 150, access: 'Deny', name: 'Deny' }),
        opening({ destinationPortRanges: ['20-25', '3389'] }),
      ),
      finds: [
        {
          is: 'nsg-aks:admin:Open high',
          set: [
            'subnet=snet-aks',
            'protocol=Tcp',
            'source=*',
            'destination=*',
            'port=20-21 in snet-aks',
            'port=23-25 in snet-aks',
            'port=3389 in snet-aks',
          ],
        },
      ],
    },
    'SSH to a subnet with a public way in': {
      changes: adding('nsg-appgw', opening({})),
      finds: ['nsg-appgw:admin:Open critical'],
    },
    'a public range shorter than /16': {
      changes: adding('nsg-aks', opening({ sourceAddressPrefixes: ['198.0.0.0/8'] })),
      finds: [{ is: 'nsg-aks:admin:Open high', parameters: { sources: '198.0.0.0/8' } }],
    },
    'any port of the nodes': {
      changes: adding(
        'nsg-aks',
        opening({ destinationPortRanges: ['8080'], sourceAddressPrefixes: ['Internet'] }),
      ),
      finds: ['nsg-aks:workload:Open high'],
    },
    'pods by their own range': {
      changes: adding(
        'nsg-aks',
        opening({ destinationPortRanges: ['8080'], destinationAddressPrefixes: ['192.168.0.0/16'] }),
      ),
      finds: ['nsg-aks:workload:Open high'],
    },
    'the API server': {
      changes: adding('nsg-apiserver', opening({ destinationPortRanges: ['443'] })),
      finds: ['nsg-apiserver:workload:Open high'],
    },
    'more ports than a public service has': {
      changes: { ...adding('nsg-aks', opening({ destinationPortRanges: ['443', '8080'] })), ...service },
      finds: ['nsg-aks:workload:Open critical'],
    },
    'the port of a public service, where nodes have public addresses of their own': {
      changes: {
        ...adding('nsg-aks', opening({ destinationPortRanges: ['443'] })),
        ...service,
        pool: { nodePublicIp: true },
      },
      finds: ['nsg-aks:workload:Open critical'],
      fix: 'stays',
    },
    'two rules': {
      changes: adding('nsg-aks', opening({}), opening({ name: 'Rdp', destinationPortRanges: ['3389'] })),
      finds: ['nsg-aks:admin:Open high', 'nsg-aks:admin:Rdp high'],
    },
    'a rule for many, whose sources that are narrow stay': {
      changes: adding('nsg-aks', opening({ sourceAddressPrefixes: ['*', narrow] })),
      finds: ['nsg-aks:admin:Open high'],
      fix: {
        'nsg-aks': {
          securityRules: [
            ...sampleRules('nsg-aks').map(({ name }) => ({ name })),
            opening({ sourceAddressPrefixes: [narrow] }),
          ],
        },
      },
    },
  },
});
