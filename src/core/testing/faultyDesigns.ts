import type { DesignDocument } from '../model/designDocument.ts';
import { changedDesign, type Changes } from './changedDesign.ts';
import { networkRule, route } from './exampleParts.ts';
import { templateDesign } from './templateDesign.ts';

/** A template in which one thing is wrong, so that one rule of several must say so. */
export interface FaultyDesign {
  readonly rule: string;
  readonly what: string;
  readonly document: DesignDocument;
}

const reference = templateDesign('reference-architecture');
const hubAndSpoke = templateDesign('hub-and-spoke');

/** The id of what has a name in a template. */
const named =
  (document: DesignDocument) =>
  (name: string): string =>
    Object.entries(document.resources).find(([, resource]) => resource.name === name)?.[0] ?? '';
const of = named(reference);
const inHub = named(hubAndSpoke);

const faulty = (document: DesignDocument) => (rule: string, what: string, changes: Changes) => ({
  rule,
  what,
  document: changedDesign(document, changes),
});
const inReference = faulty(reference);
const inHubAndSpoke = faulty(hubAndSpoke);

const withRoutes = (...routes: readonly ReturnType<typeof route>[]) => ({ [of('rt-aks')]: { routes } });
const withNetworkRule = (values: Parameters<typeof networkRule>[1]) => ({
  [of('afwp-shop')]: {
    networkRules: [networkRule('wide', { sourceAddresses: ['*'], destinationAddresses: ['*'], ...values })],
  },
});
const hub = (addressSpace: string, firewalls: string, gateways: string) => ({
  [inHub('vnet-hub')]: { addressSpace: [addressSpace] },
  [inHub('AzureFirewallSubnet')]: { addressPrefix: firewalls },
  [inHub('GatewaySubnet')]: { addressPrefix: gateways },
});
const userPoolIn = (subnet: string) => ({
  [of('user')]: { parent: of(subnet), position: { x: 20, y: 120 } },
});
const otherSubnet = {
  other: {
    kind: 'subnet',
    parent: of('vnet-shop'),
    addressPrefix: '10.10.16.0/24',
    position: { x: 500, y: 220 },
  },
  extra: { kind: 'node-pool', parent: 'other', cluster: of('aks-shop'), position: { x: 20, y: 40 } },
};

/** Whole designs as people draw them, each with a fault whose repair must leave nothing worse. */
export const faultyDesigns: readonly FaultyDesign[] = [
  faulty(templateDesign('aks-default'))('OUT001', 'the default', {}),
  inReference('OUT003', 'the route table is gone', { [of('snet-aks')]: { routeTable: null } }),
  inReference('OUT004', 'a pool in another subnet', otherSubnet),
  inReference(
    'OUT004',
    'a route past the firewall',
    withRoutes(
      route('default', '0.0.0.0/0', 'VirtualAppliance', { nextHop: of('afw-shop') }),
      route('cloud', 'AzureCloud', 'Internet', {}),
    ),
  ),
  inReference('OUT005', '0/0 to the Internet', withRoutes(route('default', '0.0.0.0/0', 'Internet', {}))),
  inReference(
    'OUT006',
    'a wrong address',
    withRoutes(route('default', '0.0.0.0/0', 'VirtualAppliance', { nextHopIpAddress: '10.10.0.9' })),
  ),
  inHubAndSpoke('OUT006', 'no peering', { 'peering-1': null, 'peering-2': null }),
  inReference('OUT007', 'no rule for AKS', { [of('afwp-shop')]: { applicationRules: [] } }),
  inReference('OUT008', 'everything allowed', withNetworkRule({ destinationPorts: ['*'] })),
  inReference('OUT009', 'the cloud allowed', withNetworkRule({ destinationAddresses: ['AzureCloud'] })),
  inReference('OUT010', 'alert only', { [of('afwp-shop')]: { threatIntelMode: 'Alert' } }),
  inReference('OUT012', 'another name', { [of('AzureFirewallSubnet')]: { name: 'snet-firewall' } }),
  inReference('OUT012', 'a pool beside the firewall', userPoolIn('AzureFirewallSubnet')),
  inReference('OUT022', 'default outbound access', { [of('snet-aks')]: { defaultOutboundAccess: true } }),
  inReference('NET001', 'a subnet over another', { [of('snet-appgw')]: { addressPrefix: '10.10.4.0/24' } }),
  inHubAndSpoke(
    'NET001',
    'a network that Azure refuses',
    hub('127.0.0.0/24', '127.0.0.0/26', '127.0.0.64/27'),
  ),
  inHubAndSpoke('NET002', 'one half', { 'peering-1': null }),
  inHubAndSpoke('NET002', 'overlap', hub('10.240.200.0/24', '10.240.200.0/26', '10.240.200.64/27')),
  inReference('NET005', 'reserved pods', { [of('aks-shop')]: { podCidr: '172.30.0.0/16' } }),
  inReference('NET006', 'services over pods', {
    [of('aks-shop')]: { serviceCidr: '192.168.0.0/20', dnsServiceIp: '192.168.0.10' },
  }),
  inReference('NET007', 'pods over the network', { [of('aks-shop')]: { podCidr: '10.10.0.0/16' } }),
  inReference('NET011', 'a pool beside the gateway', userPoolIn('snet-appgw')),
  inReference('NET011', 'a delegated node subnet', {
    [of('snet-aks')]: { delegation: 'Microsoft.Network/dnsResolvers' },
  }),
  inHubAndSpoke('NET012', 'too small', { [inHub('GatewaySubnet')]: { addressPrefix: '10.200.0.64/28' } }),
  inHubAndSpoke('NET012', 'a group on the subnet of the gateway', {
    [inHub('GatewaySubnet')]: { networkSecurityGroup: inHub('nsg-aks') },
  }),
  inReference('NET016', 'system-assigned', { [of('aks-shop')]: { identity: 'SystemAssigned' } }),
  inReference('NET018', 'no policy', {
    [of('aks-shop')]: { networkPolicy: 'none', networkDataplane: 'azure' },
  }),
];
