import type { JsonObject, JsonValue } from '../lib/canonicalJson.ts';
import { isList } from '../lib/isList.ts';
import type { DesignDocument } from '../model/designDocument.ts';
import { setProps, type Edit } from '../model/edits.ts';
import { securityRule } from '../repairs/securityRule.ts';
import { changedDesign, type Changes } from './changedDesign.ts';
import { applicationRule, listener, natRule, networkRule, route } from './exampleParts.ts';
import { sampleDesign, sampleRules } from './sampleDesign.ts';

/** One thing more that is wrong with a design, and that leaves wrong whatever else was. */
export interface SeparateFault {
  readonly what: string;
  readonly add: Edit;
}

const toFirewall = route('default', '0.0.0.0/0', 'VirtualAppliance', { nextHop: 'afw' });

/** A design with room for all of the faults: a second pool with a route table of its own, listeners that say their policy. */
export const faultless: DesignDocument = sampleDesign({
  aks: { apiServerAccess: 'public', authorizeEgress: true, authorizedIpRanges: ['203.0.113.7/32'] },
  agw: {
    wafPolicy: null,
    listeners: [
      listener('https', {
        hostName: 'shop.contoso.com',
        backend: 'shop',
        backendPort: 8443,
        wafPolicy: 'waf',
      }),
    ],
  },
  afwp: {
    applicationRules: [
      applicationRule('aks', { sourceAddresses: ['*'], fqdnTags: ['AzureKubernetesService'] }),
    ],
  },
  own: { kind: 'route-table', routes: [toFirewall] },
  apart: {
    kind: 'subnet',
    parent: 'vnet',
    addressPrefix: '10.10.8.0/24',
    routeTable: 'own',
    networkSecurityGroup: 'nsg-aks',
  },
  user: { kind: 'node-pool', parent: 'apart', cluster: 'aks' },
  gateways: { kind: 'subnet', name: 'GatewaySubnet', parent: 'hub', addressPrefix: '10.20.0.0/27' },
  nsg: { kind: 'network-security-group', securityRules: sampleRules('nsg-apiserver') },
  ng: { kind: 'nat-gateway' },
});

const changing =
  (changes: Changes): Edit =>
  (document) =>
    changedDesign(document, changes);

/** Adds to a list of a resource. */
const appending =
  (id: string, key: string, item: JsonValue): Edit =>
  (document) => {
    const items = document.resources[id]?.props[key] ?? [];
    return setProps(id, { [key]: isList(items) ? [...items, item] : [item] })(document);
  };

const opening = (group: string, name: string, port: string, priority: number): SeparateFault => ({
  what: `${name} opens port ${port} in ${group}`,
  add: appending(group, 'securityRules', { ...securityRule(name, ['*'], ['*'], [port]), priority }),
});
const row = (id: string, key: string, item: { readonly name: string } & JsonObject): SeparateFault => ({
  what: `${item.name} in ${key} of ${id}`,
  add: appending(id, key, item),
});
const network = (name: string, values: Parameters<typeof networkRule>[1]): SeparateFault =>
  row('afwp', 'networkRules', networkRule(name, { sourceAddresses: ['*'], ...values }));
const application = (name: string, fqdn: string): SeparateFault =>
  row('afwp', 'applicationRules', applicationRule(name, { sourceAddresses: ['*'], targetFqdns: [fqdn] }));
const space = (id: string, key: string, range: string): SeparateFault => ({
  what: `${range} in ${key} of ${id}`,
  add: appending(id, key, range),
});
const subnet = (id: string, addressPrefix: string, values: JsonObject): SeparateFault => ({
  what: `a subnet ${id}: ${Object.keys(values).join(', ')}`,
  add: changing({
    [id]: { kind: 'subnet', parent: 'vnet', addressPrefix, networkSecurityGroup: 'nsg', ...values },
  }),
});
const pool = (id: string, addressPrefix: string): SeparateFault => ({
  what: `a pool beside the firewall in ${id}`,
  add: changing({
    [id]: { kind: 'subnet', parent: 'vnet', addressPrefix, networkSecurityGroup: 'nsg-aks' },
    [`pool-${id}`]: { kind: 'node-pool', parent: id, cluster: 'aks' },
  }),
});
const peer = (id: string, range: string, isMutual = true): SeparateFault => ({
  what: `a peer ${id} with ${range}, ${isMutual ? 'both halves' : 'one half'}`,
  add: changing({
    [id]: { kind: 'virtual-network', addressSpace: [range] },
    [`to-${id}`]: { kind: 'peering', from: 'vnet', to: id },
    ...(isMutual ? { [`from-${id}`]: { kind: 'peering', from: id, to: 'vnet' } } : {}),
  }),
});
const plain = (name: string, port: number) =>
  listener(name, { port, protocol: 'Http', backend: 'shop', wafPolicy: 'waf' });

/** Any of them may be added to `faultless`, in any order and beside any of the others. */
export const separateFaults: readonly SeparateFault[] = [
  opening('nsg-aks', 'Ssh', '22', 200),
  opening('nsg-aks', 'Rdp', '3389', 210),
  opening('nsg-aks', 'App', '8080', 220),
  opening('nsg-appgw', 'Ssh', '22', 200),
  opening('nsg-apiserver', 'Ssh', '22', 200),
  row('afwp', 'natRules', natRule('first', { translatedService: 'shop' })),
  row('afwp', 'natRules', natRule('second', { translatedService: 'shop', destinationPort: 8443 })),
  network('anywhere', { destinationAddresses: ['*'] }),
  network('cloud', { destinationAddresses: ['AzureCloud'] }),
  network('time', { destinationAddresses: ['*'], protocols: ['UDP'], destinationPorts: ['123'] }),
  application('names', '*'),
  application('more-names', '*.com'),
  row('agw', 'listeners', plain('http', 80)),
  row('agw', 'listeners', plain('admin', 8080)),
  row('agw', 'listeners', listener('bare', { hostName: 'bare.contoso.com', backend: 'shop' })),
  row('agw', 'listeners', listener('other', { hostName: 'other.contoso.com', backend: 'shop' })),
  row('own', 'routes', route('half', '128.0.0.0/1', 'Internet', {})),
  row('own', 'routes', route('cloud', 'AzureCloud', 'Internet', {})),
  row('shop', 'ports', { name: '80', port: 80, protocol: 'HTTP', targetPort: 8080 }),
  space('hub', 'addressSpace', '127.0.0.0/24'),
  space('hub', 'addressSpace', '10.30.1.0/16'),
  space('aks', 'authorizedIpRanges', '20.0.0.0/8'),
  space('aks', 'authorizedIpRanges', '40.0.0.0/8'),
  subnet('bare', '10.10.20.0/24', { networkSecurityGroup: null }),
  subnet('naked', '10.10.21.0/24', { networkSecurityGroup: null }),
  subnet('leaking', '10.10.22.0/24', { defaultOutboundAccess: true }),
  subnet('draining', '10.10.23.0/24', { defaultOutboundAccess: true }),
  subnet('over', '10.10.4.0/26', {}),
  subnet('upon', '10.10.5.0/26', {}),
  pool('beside', '10.10.24.0/24'),
  pool('astray', '10.10.25.0/24'),
  peer('services', '172.16.0.0/20'),
  peer('more-services', '172.16.16.0/20'),
  peer('pods', '192.168.0.0/20'),
  peer('half', '10.40.0.0/16', false),
  peer('other-half', '10.50.0.0/16', false),
  { what: 'a group at the gateway', add: changing({ gateways: { networkSecurityGroup: 'nsg' } }) },
  { what: 'a NAT gateway at the gateway', add: changing({ gateways: { natGateway: 'ng' } }) },
  { what: 'run command', add: changing({ aks: { runCommand: true } }) },
  { what: 'local accounts', add: changing({ aks: { localAccounts: true } }) },
];
