import type { JsonObject } from '../../lib/canonicalJson.ts';
import { networkRule, applicationRule } from '../../testing/exampleParts.ts';
import { ruleCases } from '../../testing/ruleCases.ts';
import { out007AksNeedsDenied } from './out007AksNeedsDenied.ts';

type Row = Parameters<typeof applicationRule>[1];

const nodes = ['10.10.4.0/22'];
const aks = (values: Row) =>
  applicationRule('aks-required', {
    sourceAddresses: nodes,
    fqdnTags: ['AzureKubernetesService'],
    ...values,
  });
const rules = (...applicationRules: readonly JsonObject[]) => ({ afwp: { applicationRules } });
const network = networkRule('network', {
  sourceAddresses: ['*'],
  destinationAddresses: ['*'],
  destinationPorts: ['443'],
});
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
const names = (...targetFqdns: readonly string[]) => rules(aks({ fqdnTags: [], targetFqdns }));
const denyAll = (values: Row) =>
  aks({ action: 'Deny', targetFqdns: ['*'], fqdnTags: [], sourceAddresses: ['*'], ...values });
const publicApiServer = { aks: { apiServerAccess: 'public' } };
const podSubnet = {
  pods: { kind: 'subnet', parent: 'vnet', addressPrefix: '10.10.12.0/22', routeTable: 'rt-aks' },
  aks: { networkMode: 'podSubnet' },
  pool: { podSubnet: 'pods' },
};
const denied = 'afwp:denied:aks/afw critical';

export const cases = ruleCases(out007AksNeedsDenied, {
  passes: {
    'the tag': {},
    'the list of names': names(...list),
    'the name of a public API server beside the list': {
      ...publicApiServer,
      ...names(...list, '*.hcp.westeurope.azmk8s.io'),
    },
    'two rules for the halves of the source': rules(
      aks({ sourceAddresses: ['10.10.4.0/23'] }),
      aks({ sourceAddresses: ['10.10.6.0-10.10.7.255'] }),
    ),
    'a deny behind the rule': rules(aks({}), denyAll({ priority: 4000 })),
    'a network rule that allows it': { afwp: { applicationRules: [], networkRules: [network] } },
    'an isolated cluster': { ...rules(), aks: { outboundType: 'none' } },
    'nothing filtered': { ...rules(), 'snet-aks': { routeTable: null } },
    'a parent policy that allows it': {
      parent: { kind: 'firewall-policy', applicationRules: [aks({})] },
      afwp: { applicationRules: [], basePolicy: 'parent' },
    },
  },
  fails: {
    'the list without one name': {
      changes: names(...list.slice(1)),
      finds: [
        {
          is: denied,
          parameters: {
            firewall: 'afw-shop',
            cluster: 'aks-shop',
            name: 'mcr.microsoft.com',
            subnets: 'snet-aks',
          },
          set: ['need=snet-aks mcr.microsoft.com'],
          related: ['snet-aks', 'aks'],
          scenario: 'nodes-to-aks-needs',
        },
      ],
    },
    'the list without two names, of which one is named': {
      changes: names(...list.slice(2)),
      finds: [
        {
          is: denied,
          parameters: { name: 'mcr.microsoft.com' },
          set: ['need=snet-aks mcr.microsoft.com', 'need=snet-aks *.data.mcr.microsoft.com'],
        },
      ],
    },
    'the list, and a public API server, which needs a name more': {
      changes: { ...publicApiServer, ...names(...list) },
      finds: [denied],
    },
    'no rule, which gets one for the subnets with the tag': {
      changes: rules(),
      finds: [denied],
      fix: { afwp: { applicationRules: [aks({ groupPriority: 300, priority: 200 })] } },
    },
    'another source': { changes: rules(aks({ sourceAddresses: ['10.20.0.0/16'] })), finds: [denied] },
    'a part of the source': { changes: rules(aks({ sourceAddresses: ['10.10.4.0/24'] })), finds: [denied] },
    'another port': { changes: rules(aks({ protocols: ['Http:80'] })), finds: [denied] },
    'a pod subnet that is left out': {
      changes: podSubnet,
      finds: [{ is: denied, parameters: { subnets: 'pods' } }],
    },
    'a deny before the rule': {
      changes: rules(aks({}), denyAll({ priority: 100 })),
      finds: [denied],
    },
    'a deny of an earlier group': {
      changes: rules(denyAll({ groupPriority: 150, priority: 100 })),
      finds: [denied],
    },
    'a network rule that denies': {
      changes: { afwp: { networkRules: [{ ...network, action: 'Deny' }] } },
      finds: [denied],
      fix: 'stays',
    },
    'no policy at all': {
      changes: { afw: { firewallPolicy: null } },
      finds: ['afw:denied:aks/afw critical'],
      fix: { afw: { firewallPolicy: 'firewall-policy-1' } },
    },
    'two clusters behind one firewall': {
      changes: {
        ...rules(),
        blue: { kind: 'aks-cluster', outboundType: 'userDefinedRouting' },
        user: { kind: 'node-pool', parent: 'snet-aks', cluster: 'blue' },
      },
      finds: [denied, 'afwp:denied:blue/afw critical'],
    },
  },
});
