import { networkRule } from '../../testing/exampleParts.ts';
import { ruleCases } from '../../testing/ruleCases.ts';
import { out009FqdnFilterSkipped } from './out009FqdnFilterSkipped.ts';

type Row = Parameters<typeof networkRule>[1];

const row = (name: string, values: Row) =>
  networkRule(name, {
    groupPriority: 60000,
    priority: 60000,
    sourceAddresses: ['10.10.4.0/22'],
    destinationAddresses: ['AzureCloud.westeurope'],
    ...values,
  });
const network = (values: Row) => ({ afwp: { networkRules: [row('wide', values)] } });
const skipped = 'afwp:skipped high';

export const cases = ruleCases(out009FqdnFilterSkipped, {
  passes: {
    'no network rule': {},
    UDP: network({ protocols: ['UDP'] }),
    'another port': network({ destinationPorts: ['9000'] }),
    'a narrow tag': network({ destinationAddresses: ['AzureMonitor'] }),
    'one address': network({ destinationAddresses: ['203.0.113.9'] }),
    'another source': network({ sourceAddresses: ['10.20.0.0/16'] }),
    'a deny': network({ action: 'Deny' }),
  },
  fails: {
    'the cloud of the region, at the last priority': {
      changes: network({}),
      finds: [
        {
          is: skipped,
          parameters: { rules: 'wide', destinations: 'AzureCloud.westeurope' },
          set: [
            'rule=wide source=10.10.4.0/22',
            'rule=wide destination=AzureCloud.westeurope',
            'rule=wide port=443',
          ],
          scenario: 'pod-to-c2',
        },
      ],
      fix: 'the sample',
    },
    'the whole cloud': { changes: network({ destinationAddresses: ['AzureCloud'] }), finds: [skipped] },
    everything: { changes: network({ destinationAddresses: ['*'] }), finds: [skipped] },
    'HTTP in a range of ports': { changes: network({ destinationPorts: ['70-90'] }), finds: [skipped] },
    'any protocol': { changes: network({ protocols: ['Any'] }), finds: [skipped] },
    'two rules, which are one finding': {
      changes: { afwp: { networkRules: [row('wide', {}), row('web', { destinationPorts: ['80'] })] } },
      finds: [{ is: skipped, parameters: { rules: 'wide, web' } }],
      fix: 'the sample',
    },
    'a wide rule beside a narrow one, which stays': {
      changes: {
        afwp: { networkRules: [row('wide', {}), row('narrow', { destinationAddresses: ['AzureMonitor'] })] },
      },
      finds: [{ is: skipped, parameters: { rules: 'wide' } }],
      fix: { afwp: { networkRules: [{ name: 'narrow' }] } },
    },
    'a rule for other ports too, which keeps those': {
      changes: network({ destinationPorts: ['443', '9000'] }),
      finds: [skipped],
      fix: { afwp: { networkRules: [{ destinationPorts: ['9000'] }] } },
    },
    'a rule for other destinations too, which keeps those': {
      changes: network({ destinationAddresses: ['AzureCloud', 'AzureMonitor'] }),
      finds: [skipped],
      fix: { afwp: { networkRules: [{ destinationAddresses: ['AzureMonitor'] }] } },
    },
  },
});
