import { describe, expect, it } from 'vitest';
import { resource } from '../../kinds/contract/values.ts';
import type { Props } from '../../model/designDocument.ts';
import { applyEdits, setProps, type Edit } from '../../model/edits.ts';
import { securedDesign } from '../../testing/securedDesign.ts';
import { adding, afterFixes, tryRule } from '../../testing/tryRule.ts';
import { out007AksNeedsDenied } from './out007AksNeedsDenied.ts';

const aks: Props = { ...resource(securedDesign, 'firewall-policy', 'policy')?.props.applicationRules[0] };
const rules = (...rows: readonly Props[]): Edit =>
  setProps('policy', { applicationRules: rows.map((row) => ({ ...aks, ...row })) });
const network = (row: Props): Edit =>
  setProps('policy', {
    networkRules: [
      {
        name: 'network',
        groupPriority: 200,
        priority: 200,
        action: 'Allow',
        protocols: ['TCP'],
        sourceAddresses: ['*'],
        destinationAddresses: ['*'],
        destinationFqdns: [],
        destinationPorts: ['443'],
        ...row,
      },
    ],
  });
const denied = ['policy denied critical'];
const list = [
  'mcr.microsoft.com',
  '*.data.mcr.microsoft.com',
  'mcr-0001.mcr-msedge.net',
  'management.azure.com',
  'login.microsoftonline.com',
  'packages.microsoft.com',
  'acs-mirror.azureedge.net',
  'packages.aks.azure.com',
];
const denyAll = { name: 'deny', action: 'Deny', targetFqdns: ['*'], fqdnTags: [], sourceAddresses: ['*'] };
const podSubnet = [
  adding('pods', 'subnet', 'net', { addressPrefix: '10.10.12.0/22', routeTable: 'table' }),
  setProps('cluster', { networkMode: 'podSubnet' }),
  setProps('pool', { podSubnet: 'pods' }),
];

describe('OUT007', () => {
  it.each<[string, Edit[], string[]]>([
    ['the tag', [], []],
    ['the list of names', [rules({ fqdnTags: [], targetFqdns: list })], []],
    ['the list without one name', [rules({ fqdnTags: [], targetFqdns: list.slice(1) })], denied],
    [
      'a public API server needs a name more',
      [setProps('cluster', { apiServerAccess: 'public' }), rules({ fqdnTags: [], targetFqdns: list })],
      denied,
    ],
    [
      'a public API server, allowed',
      [
        setProps('cluster', { apiServerAccess: 'public' }),
        rules({ fqdnTags: [], targetFqdns: [...list, '*.hcp.westeurope.azmk8s.io'] }),
      ],
      [],
    ],
    ['no rule', [rules()], denied],
    ['another source', [rules({ sourceAddresses: ['10.20.0.0/16'] })], denied],
    ['a part of the source', [rules({ sourceAddresses: ['10.10.4.0/24'] })], denied],
    [
      'two halves of the source',
      [rules({ sourceAddresses: ['10.10.4.0/23'] }, { sourceAddresses: ['10.10.6.0-10.10.7.255'] })],
      [],
    ],
    ['another port', [rules({ protocols: ['Http:80'] })], denied],
    ['a pod subnet that is left out', podSubnet, denied],
    ['a deny before it', [rules({}, { ...denyAll, priority: 100 })], denied],
    ['a deny after it', [rules({}, { ...denyAll, priority: 4000 })], []],
    ['a network rule that denies', [network({ action: 'Deny' })], denied],
    ['a network rule that allows', [rules(), network({})], []],
    ['an isolated cluster', [rules(), setProps('cluster', { outboundType: 'none' })], []],
    ['not filtered', [rules(), setProps('nodes', { routeTable: undefined })], []],
    ['no policy at all', [setProps('firewall', { firewallPolicy: undefined })], ['firewall denied critical']],
    [
      'a parent policy allows it',
      [
        adding('parent', 'firewall-policy', undefined, { applicationRules: [aks] }),
        rules(),
        setProps('policy', { basePolicy: 'parent' }),
      ],
      [],
    ],
  ])('%s', (_, edits, expected) => {
    expect(tryRule(out007AksNeedsDenied, applyEdits(securedDesign, edits))).toEqual(expected);
  });

  it.each<[string, Edit[]]>([
    ['adds the rule', [rules()]],
    ['widens the source', podSubnet],
    ['comes before a deny', [rules({}, { ...denyAll, priority: 100 })]],
    ['comes before a deny of an earlier group', [rules({ ...denyAll, groupPriority: 150, priority: 100 })]],
    ['makes a policy', [setProps('firewall', { firewallPolicy: undefined })]],
  ])('%s', (_, edits) => {
    const fixed = afterFixes(out007AksNeedsDenied, applyEdits(securedDesign, edits));
    expect(tryRule(out007AksNeedsDenied, fixed)).toEqual([]);
  });

  it('names the subnets as the source and the tag as the destination', () => {
    const fixed = afterFixes(out007AksNeedsDenied, rules()(securedDesign));
    expect(resource(fixed, 'firewall-policy', 'policy')?.props.applicationRules).toEqual([
      { ...aks, priority: 200 },
    ]);
  });
});
