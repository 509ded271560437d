import { emptyDocument, type DesignDocument, type Resource } from '../model/designDocument.ts';

const at = { x: 0, y: 0 };

function resource(
  kind: string,
  name: string,
  parent: string | undefined,
  props: Resource['props'],
): Resource {
  return { kind, name, position: at, ...(parent === undefined ? {} : { parent }), props };
}

/**
 * The smallest design whose egress is filtered, for the tests of rules: a private cluster behind a firewall, and a hub
 * of its own beside it that is peered but holds nothing. Ids are short words.
 */
export const securedDesign: DesignDocument = {
  ...emptyDocument('secured'),
  resources: {
    internet: resource('internet', 'Internet', undefined, {}),
    net: resource('virtual-network', 'vnet-shop', undefined, { addressSpace: ['10.10.0.0/16'] }),
    hub: resource('virtual-network', 'vnet-hub', undefined, { addressSpace: ['10.20.0.0/16'] }),
    fwnet: resource('subnet', 'AzureFirewallSubnet', 'net', { addressPrefix: '10.10.0.0/26' }),
    nodes: resource('subnet', 'snet-aks', 'net', { addressPrefix: '10.10.4.0/22', routeTable: 'table' }),
    api: resource('subnet', 'snet-apiserver', 'net', {
      addressPrefix: '10.10.2.0/28',
      delegation: 'Microsoft.ContainerService/managedClusters',
    }),
    firewall: resource('azure-firewall', 'afw-shop', 'fwnet', { firewallPolicy: 'policy' }),
    policy: resource('firewall-policy', 'afwp-shop', undefined, {
      threatIntelMode: 'Deny',
      applicationRules: [
        {
          name: 'aks-required',
          groupPriority: 300,
          priority: 200,
          action: 'Allow',
          sourceAddresses: ['10.10.4.0/22'],
          protocols: ['Https:443'],
          targetFqdns: [],
          fqdnTags: ['AzureKubernetesService'],
        },
      ],
    }),
    table: resource('route-table', 'rt-aks', undefined, {
      bgpRoutePropagation: false,
      routes: [
        {
          name: 'default',
          addressPrefix: '0.0.0.0/0',
          nextHopType: 'VirtualAppliance',
          nextHop: 'firewall',
          nextHopIpAddress: '',
        },
      ],
    }),
    cluster: resource('aks-cluster', 'aks-shop', undefined, {
      apiServerAccess: 'vnetIntegration',
      apiServerSubnet: 'api',
      publicFqdn: false,
      identity: 'UserAssigned',
      podCidr: '192.168.0.0/16',
      serviceCidr: '172.16.0.0/16',
      dnsServiceIp: '172.16.0.10',
      networkDataplane: 'cilium',
      networkPolicy: 'cilium',
      outboundType: 'userDefinedRouting',
    }),
    pool: resource('node-pool', 'system', 'nodes', { cluster: 'cluster', mode: 'System' }),
  },
  links: {
    out: { kind: 'peering', from: 'net', to: 'hub', props: {} },
    back: { kind: 'peering', from: 'hub', to: 'net', props: {} },
  },
};
