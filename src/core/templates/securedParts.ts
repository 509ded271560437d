import type { PropsOf } from '../kinds/registry/kinds.ts';
import type { ResourceId } from '../model/designDocument.ts';
import type { TemplateDraft } from './TemplateDraft.ts';
import { denyAllInbound, securityRule, type SecurityRule } from '../repairs/securityRule.ts';

/** What both secure templates say in the same words; only addresses and references differ. */

export const podCidr = '192.168.0.0/16';

/** Rules in order, closed by a deny of everything: the default rules would admit the whole network. */
export function securityRules(...rules: readonly SecurityRule[]): readonly SecurityRule[] {
  return [...rules.map((rule, index) => ({ ...rule, priority: 100 + 10 * index })), denyAllInbound];
}

const anywhere = ['*'];
const fromLoadBalancer = ['AzureLoadBalancer'];

/** What a public gateway needs: its clients, its management and its health probes. */
export function gatewayRules(): readonly SecurityRule[] {
  return securityRules(
    securityRule('AllowHttpsInbound', ['Internet'], anywhere, ['443']),
    securityRule('AllowGatewayManagerInbound', ['GatewayManager'], anywhere, ['65200-65535']),
    securityRule('AllowAzureLoadBalancerInbound', fromLoadBalancer, anywhere, anywhere, '*'),
  );
}

/** Nodes speak to each other and to pods, and the API server calls the kubelet and webhooks. */
export function nodeRules(
  nodes: string,
  apiServer: string,
  fromGateway: SecurityRule,
): readonly SecurityRule[] {
  const cluster = [nodes, podCidr];
  return securityRules(
    fromGateway,
    securityRule('AllowAzureLoadBalancerInbound', fromLoadBalancer, anywhere, anywhere, '*'),
    securityRule('AllowClusterInbound', cluster, cluster, anywhere, '*'),
    securityRule('AllowApiServerInbound', [apiServer], anywhere, anywhere, '*'),
  );
}

/** https://learn.microsoft.com/azure/aks/api-server-vnet-integration */
export function apiServerRules(nodes: string, apiServer: string, jump: string): readonly SecurityRule[] {
  return securityRules(
    securityRule('AllowNodesInbound', [nodes], [apiServer], ['443', '4443']),
    securityRule('AllowAzureLoadBalancerInbound', fromLoadBalancer, [apiServer], ['9988']),
    securityRule('AllowApiServerInbound', [apiServer], [apiServer], anywhere, '*'),
    securityRule('AllowJumpInbound', [jump], [apiServer], ['443', '4443']),
  );
}

/** Only the Bastion opens a session on the jump machine. */
export function jumpRules(bastion: string): readonly SecurityRule[] {
  return securityRules(securityRule('AllowBastionInbound', [bastion], anywhere, ['22']));
}

/** Registry and vault answer those who pull images, read certificates or administer. */
export function privateEndpointRules(...clients: readonly string[]): readonly SecurityRule[] {
  return securityRules(securityRule('AllowClientsInbound', clients, anywhere, ['443']));
}

/** All that a Bastion refuses to be without. https://learn.microsoft.com/azure/bastion/bastion-nsg */
export function bastionRules(): readonly SecurityRule[] {
  const network = ['VirtualNetwork'];
  const between = ['8080', '5701'];
  const outbound = (
    ...[name, to, ports, protocol]: readonly [string, string, readonly string[], SecurityRule['protocol']?]
  ): SecurityRule => ({
    ...securityRule(
      name,
      to === 'VirtualNetwork' && protocol === '*' ? network : anywhere,
      [to],
      ports,
      protocol,
    ),
    direction: 'Outbound',
  });
  return securityRules(
    securityRule('AllowHttpsInbound', ['Internet'], anywhere, ['443']),
    securityRule('AllowGatewayManagerInbound', ['GatewayManager'], anywhere, ['443']),
    securityRule('AllowAzureLoadBalancerInbound', fromLoadBalancer, anywhere, ['443']),
    securityRule('AllowBastionHostsInbound', network, network, between, '*'),
    outbound('AllowSshRdpOutbound', 'VirtualNetwork', ['22', '3389']),
    outbound('AllowAzureCloudOutbound', 'AzureCloud', ['443']),
    outbound('AllowBastionHostsOutbound', 'VirtualNetwork', between, '*'),
    outbound('AllowHttpOutbound', 'Internet', ['80'], '*'),
  );
}

export function firewallRoutes(firewall: ResourceId): Partial<PropsOf<'route-table'>> {
  return {
    bgpRoutePropagation: false,
    routes: [
      {
        name: 'default-via-firewall',
        addressPrefix: '0.0.0.0/0',
        nextHopType: 'VirtualAppliance',
        nextHop: firewall,
        nextHopIpAddress: '',
      },
    ],
  };
}

/**
 * What nodes must reach, the names of the add-ons that the cluster has, and what somebody at the jump machine needs to
 * sign in and to get kubectl; everything else meets the default deny.
 */
export function firewallRules(nodes: string, jump: string): PropsOf<'firewall-policy'>['applicationRules'] {
  const rule = { groupPriority: 300, action: 'Allow', sourceAddresses: [nodes] } as const;
  return [
    {
      ...rule,
      name: 'aks-required',
      priority: 300,
      protocols: ['Http:80', 'Https:443'],
      targetFqdns: [],
      fqdnTags: ['AzureKubernetesService'],
    },
    {
      ...rule,
      name: 'aks-add-ons',
      priority: 310,
      protocols: ['Https:443'],
      targetFqdns: [
        'data.policy.core.windows.net',
        'store.policy.core.windows.net',
        '*.ods.opinsights.azure.com',
        '*.oms.opinsights.azure.com',
        '*.monitoring.azure.com',
        '*.ingest.monitor.azure.com',
        '*.metrics.ingest.monitor.azure.com',
        '*.handler.control.monitor.azure.com',
        'dc.services.visualstudio.com',
        '*.cloud.defender.microsoft.com',
      ],
      fqdnTags: [],
    },
    {
      ...rule,
      name: 'admin',
      priority: 320,
      sourceAddresses: [jump],
      protocols: ['Https:443'],
      targetFqdns: [
        'login.microsoftonline.com',
        'management.azure.com',
        'packages.microsoft.com',
        'dl.k8s.io',
        'github.com',
        'release-assets.githubusercontent.com',
      ],
      fqdnTags: [],
    },
  ];
}

/** A private cluster whose nodes leave through a firewall. */
export function privateCluster(
  apiServerSubnet: ResourceId,
  services: Pick<PropsOf<'aks-cluster'>, 'containerRegistry' | 'logAnalytics'>,
): Partial<PropsOf<'aks-cluster'>> {
  return {
    ...services,
    defender: true,
    apiServerAccess: 'vnetIntegration',
    apiServerSubnet,
    publicFqdn: false,
    runCommand: false,
    localAccounts: false,
    entraId: true,
    azureRbac: true,
    identity: 'UserAssigned',
    networkDataplane: 'cilium',
    networkPolicy: 'cilium',
    podCidr,
    serviceCidr: '172.16.0.0/16',
    dnsServiceIp: '172.16.0.10',
    outboundType: 'userDefinedRouting',
    skuTier: 'Standard',
    autoUpgradeChannel: 'patch',
    azurePolicy: true,
    keyVaultSecretsProvider: true,
    oidcIssuer: true,
    workloadIdentity: true,
    imageCleaner: true,
  };
}

const zones = ['1', '2', '3'] as const;

/** Reached by private endpoints alone. */
export const privateRegistry: Partial<PropsOf<'container-registry'>> = {
  sku: 'Premium',
  publicNetworkAccess: false,
  dataEndpoint: true,
  zoneRedundancy: true,
  retentionInDays: 7,
};

export const privateVault: Partial<PropsOf<'key-vault'>> = {
  publicNetworkAccess: false,
  purgeProtection: true,
};

/** The zones in which private endpoints of a registry and of a vault have their names. */
export function privateLinkZones(draft: TemplateDraft): {
  readonly containerRegistry: ResourceId;
  readonly vault: ResourceId;
} {
  return {
    containerRegistry: draft.add('private-dns-zone', 'privatelink.azurecr.io', {}),
    vault: draft.add('private-dns-zone', 'privatelink.vaultcore.azure.net', {}),
  };
}

export const tunnellingBastion: Partial<PropsOf<'bastion'>> = { zones: [...zones], tunneling: true };

export function systemPool(cluster: ResourceId): Partial<PropsOf<'node-pool'>> {
  return { ...pool(cluster), mode: 'System', onlyCriticalAddons: true };
}

export function userPool(cluster: ResourceId): Partial<PropsOf<'node-pool'>> {
  return { ...pool(cluster), vmSize: 'Standard_D8ds_v5', maxCount: 10 };
}

function pool(cluster: ResourceId): Partial<PropsOf<'node-pool'>> {
  return { cluster, osSku: 'AzureLinux3', zones: [...zones], osDiskType: 'Ephemeral' };
}

/** A gateway that takes HTTPS from the Internet and hands it on to one service. */
export function httpsGateway(
  wafPolicy: ResourceId,
  hostName: string,
  backend: ResourceId,
  backendPort: number,
): Partial<PropsOf<'application-gateway'>> {
  return {
    zones: [...zones],
    wafPolicy,
    listeners: [
      {
        name: 'https',
        frontend: 'public',
        protocol: 'Https',
        port: 443,
        hostName,
        redirectToHttps: false,
        wafPolicy: null,
        backend,
        backendPort,
        backendProtocol: 'Https',
      },
    ],
  };
}
