import { applicationRule, networkRule } from '../../testing/exampleParts.ts';
import { ruleCases } from '../../testing/ruleCases.ts';
import { out008AllowAnywhere } from './out008AllowAnywhere.ts';

type NetworkRow = Parameters<typeof networkRule>[1];
type ApplicationRow = Parameters<typeof applicationRule>[1];

const nodes = ['10.10.4.0/22'];
const aks = applicationRule('aks-required', {
  sourceAddresses: nodes,
  fqdnTags: ['AzureKubernetesService'],
});
const network = (...rows: readonly NetworkRow[]) => ({
  afwp: {
    networkRules: rows.map((row, index) =>
      networkRule(`rule${index}`, {
        priority: 200 + index,
        sourceAddresses: nodes,
        destinationAddresses: ['*'],
        destinationPorts: ['*'],
        ...row,
      }),
    ),
  },
});
const application = (...rows: readonly ApplicationRow[]) => ({
  afwp: {
    applicationRules: [
      aks,
      ...rows.map((row, index) => applicationRule(`web${index}`, { sourceAddresses: nodes, ...row })),
    ],
  },
});
const denyAll: NetworkRow = { action: 'Deny', protocols: ['Any'], sourceAddresses: ['*'] };
const halves: readonly NetworkRow[] = [
  { destinationAddresses: ['0.0.0.0/1'] },
  { destinationAddresses: ['128.0.0.0/1'] },
];
const anyAddress = 'afwp:anyAddress critical';
const anyName = 'afwp:anyName critical';

export const cases = ruleCases(out008AllowAnywhere, {
  passes: {
    'the tag alone': {},
    'one half of all addresses': network({ destinationAddresses: ['128.0.0.0/1'] }),
    'a rule for somebody else': network({ sourceAddresses: ['10.20.0.0/16'] }),
    'an own range': network({ destinationAddresses: ['10.0.0.0/8'] }),
    'a deny': network({ action: 'Deny' }),
    'a rule behind a deny': network(denyAll, {}),
    'names of a company': application({ targetFqdns: ['*.contoso.com'] }),
    'every name behind a deny': application(
      { targetFqdns: ['*'], action: 'Deny', priority: 210 },
      { targetFqdns: ['*'], priority: 220 },
    ),
    'a policy of nobody': { ...network({}), afw: { firewallPolicy: null } },
    'no pods': { ...network({}), pool: { cluster: null } },
  },
  fails: {
    'a star': {
      changes: network({}),
      finds: [
        {
          is: anyAddress,
          parameters: { rules: 'rule0' },
          set: [
            'rule=rule0 protocol=TCP',
            'rule=rule0 source=10.10.4.0/22',
            'rule=rule0 destination=*',
            'rule=rule0 port=*',
          ],
          scenario: 'pod-to-c2',
        },
      ],
      fix: { afwp: { networkRules: [] } },
    },
    '0.0.0.0/0': { changes: network({ destinationAddresses: ['0.0.0.0/0'] }), finds: [anyAddress] },
    'the tag of the Internet': {
      changes: network({ destinationAddresses: ['Internet'] }),
      finds: [anyAddress],
    },
    'every name in a network rule': {
      changes: network({ destinationAddresses: [], destinationFqdns: ['*'] }),
      finds: [anyAddress],
    },
    'two halves in one rule': {
      changes: network({ destinationAddresses: ['0.0.0.0/1', '128.0.0.0/1'] }),
      finds: [anyAddress],
    },
    'two halves in two rules': {
      changes: network(...halves),
      finds: [{ is: anyAddress, parameters: { rules: 'rule0, rule1' } }],
    },
    'a rule for everybody': { changes: network({ sourceAddresses: ['*'] }), finds: [anyAddress] },
    'a rule for a part of the pods': {
      changes: network({ sourceAddresses: ['10.10.5.0/24'] }),
      finds: [anyAddress],
    },
    'a rule before a deny': { changes: network({}, denyAll), finds: [anyAddress] },
    'two rules, which are one finding': {
      changes: network({}, { destinationPorts: ['22'] }),
      finds: [{ is: anyAddress, parameters: { rules: 'rule0, rule1' } }],
    },
    time: {
      changes: network({ protocols: ['UDP'], destinationPorts: ['123'] }),
      finds: ['afwp:anyTimeServer medium'],
      fix: 'the sample',
    },
    'time and more': {
      changes: network({ protocols: ['UDP'], destinationPorts: ['123', '53'] }),
      finds: [anyAddress],
    },
    'every name': {
      changes: application({ targetFqdns: ['*'] }),
      finds: [
        {
          is: anyName,
          set: ['rule=web0 protocol=Https:443', 'rule=web0 source=10.10.4.0/22', 'rule=web0 name=*'],
        },
      ],
      fix: { afwp: { applicationRules: [aks] } },
    },
    'a top-level domain': { changes: application({ targetFqdns: ['*.com'] }), finds: [anyName] },
    'a rule in place of what AKS needs, which it then gets': {
      changes: { afwp: { ...network({}).afwp, applicationRules: [] } },
      finds: [anyAddress],
      fix: { afwp: { networkRules: [], applicationRules: [aks] } },
    },
    'every name beside one, which stays': {
      changes: application({ targetFqdns: ['*', 'api.contoso.com'] }),
      finds: [anyName],
      fix: { afwp: { applicationRules: [aks, { name: 'web0', targetFqdns: ['api.contoso.com'] }] } },
    },
  },
});
