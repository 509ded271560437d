import { describe, expect, it } from 'vitest';
import { resource } from '../../kinds/contract/values.ts';
import { applyEdits, setProps, type Edit } from '../../model/edits.ts';
import { securedDesign } from '../../testing/securedDesign.ts';
import { afterFixes, tryRule } from '../../testing/tryRule.ts';
import { out009FqdnFilterSkipped } from './out009FqdnFilterSkipped.ts';

const network = (row: object): Edit =>
  setProps('policy', {
    networkRules: [
      {
        name: 'wide',
        groupPriority: 60000,
        priority: 60000,
        action: 'Allow',
        protocols: ['TCP'],
        sourceAddresses: ['10.10.4.0/22'],
        destinationAddresses: ['AzureCloud.westeurope'],
        destinationFqdns: [],
        destinationPorts: ['443'],
        ...row,
      },
    ],
  });
const skipped = ['policy skipped high'];

describe('OUT009', () => {
  it.each<[string, Edit[], string[]]>([
    ['no network rule', [], []],
    ['the cloud of the region, at the last priority', [network({})], skipped],
    ['the whole cloud', [network({ destinationAddresses: ['AzureCloud'] })], skipped],
    ['everything', [network({ destinationAddresses: ['*'] })], skipped],
    ['HTTP in a range of ports', [network({ destinationPorts: ['70-90'] })], skipped],
    ['any protocol', [network({ protocols: ['Any'] })], skipped],
    ['UDP', [network({ protocols: ['UDP'] })], []],
    ['another port', [network({ destinationPorts: ['9000'] })], []],
    ['a narrow tag', [network({ destinationAddresses: ['AzureMonitor'] })], []],
    ['one address', [network({ destinationAddresses: ['203.0.113.9'] })], []],
    ['another source', [network({ sourceAddresses: ['10.20.0.0/16'] })], []],
    ['a deny', [network({ action: 'Deny' })], []],
  ])('%s', (_, edits, expected) => {
    expect(tryRule(out009FqdnFilterSkipped, applyEdits(securedDesign, edits))).toEqual(expected);
  });

  it.each<[string, object, object[]]>([
    ['takes the rule out', {}, []],
    ['keeps the other ports', { destinationPorts: ['443', '9000'] }, [{ destinationPorts: ['9000'] }]],
    [
      'keeps the other destinations',
      { destinationAddresses: ['AzureCloud', 'AzureMonitor'] },
      [{ destinationAddresses: ['AzureMonitor'] }],
    ],
  ])('%s', (_, row, expected) => {
    const fixed = afterFixes(out009FqdnFilterSkipped, network(row)(securedDesign));
    expect(tryRule(out009FqdnFilterSkipped, fixed)).toEqual([]);
    expect(resource(fixed, 'firewall-policy', 'policy')?.props.networkRules).toMatchObject(expected);
  });
});
