import { output, resource, type Statement } from '../../iac/bicep/ast.ts';
import { keyed, ref, type Value } from '../../iac/expression.ts';
import { agentPoolOf, criticalAddonsTaint } from '../shared/agentPool.ts';
import { agentPoolProperties } from '../shared/agentPoolProperties.ts';
import { versioned } from '../../azure/apiVersions.ts';
import { bicepDependsOn } from '../shared/bicepDependsOn.ts';
import { location, tags } from '../shared/bicepLocated.ts';
import { defaultPoolOf, poolsOf } from '../shared/clusterPools.ts';
import { diagnosticsOf } from '../shared/diagnostics.ts';
import { diagnosticsBicep } from '../shared/diagnosticsBicep.ts';
import type { BicepContext, BicepExporter } from '../contract/exportContext.ts';
import { present } from '../shared/present.ts';
import type { Typed } from '../contract/values.ts';
import { authorizedRanges } from './authorizedRanges.ts';
import {
  apiServerOf,
  clusterInputs,
  clusterRelianceOf,
  dnsPrefixOf,
  imageCleanerIntervalInHours,
  ingressAddonsOf,
  monitoringOf,
  networkProfileOf,
  secretRotationInterval,
} from './derived.ts';
import { identityNameOf, kubeletIdentityNameOf } from './identities.ts';
import { insightsBicep } from './insightsBicep.ts';
import { isBeforeCluster } from './roleAssignments.ts';
import { roleAssignmentsBicep } from './roleAssignmentsBicep.ts';

type Cluster = Typed<'aks-cluster'>;

const type = 'Microsoft.ContainerService/managedClusters';

export const aksClusterBicep: BicepExporter<'aks-cluster'> = {
  area: 'cluster',
  statements: (cluster, context) => {
    const { id, name, props } = cluster;
    const symbol = context.symbol(id);
    const identityName = identityNameOf(cluster, context);
    const identity = context.symbol(id, 'identity');
    const assignments = roleAssignmentsBicep(cluster, context);
    return [
      ...identityStatements(cluster, context),
      resource(
        symbol,
        versioned(type),
        {
          name,
          location,
          tags,
          sku: { name: 'Base', tier: props.skuTier },
          identity:
            identityName === undefined
              ? { type: 'SystemAssigned' }
              : { type: 'UserAssigned', userAssignedIdentities: keyed(ref(identity, 'id'), {}) },
          properties: { ...basics(cluster, context), ...addons(cluster, context) },
          dependsOn: bicepDependsOn('Egress and permissions must stand before AKS checks and uses them.', [
            ...clusterRelianceOf(cluster, context).flatMap((each) => context.published(each, 'ready')),
            ...assignments
              .filter(({ assignment }) => isBeforeCluster(assignment, cluster, context))
              .map(({ symbol: before }) => ref(before)),
          ]),
        },
        { origin: id },
      ),
      ...assignments.map(({ statement }) => statement),
      ...insightsBicep(cluster, context),
      ...diagnosticsBicep(id, diagnosticsOf(cluster, monitoringOf(cluster, context)?.workspace), context),
      output(context.symbol(id, 'name'), 'string', ref(symbol, 'name'), {
        description: 'Name of the cluster, for az aks get-credentials.',
        origin: id,
      }),
    ];
  },
  notes: (cluster, context) => {
    const pools = poolsOf(cluster.id, context).map((pool) => agentPoolOf(pool, cluster, context));
    if (!pools.some(({ scaling }) => 'min' in scaling)) return [];
    return [
      {
        en: `Deploying the bundle again sets the node pools of ${cluster.name} back to their smallest size, from which the autoscaler starts anew.`,
        ja: `再デプロイすると ${cluster.name} のノードプールは最小ノード数に戻り、オートスケーラーが改めて増やします。`,
      },
    ];
  },
};

function identityStatements(cluster: Cluster, context: BicepContext): readonly Statement[] {
  const { id } = cluster;
  const identity = (part: string, name: string | undefined): readonly Statement[] =>
    name === undefined
      ? []
      : [
          resource(
            context.symbol(id, part),
            versioned('Microsoft.ManagedIdentity/userAssignedIdentities'),
            { name, location, tags },
            { origin: id },
          ),
        ];
  return [
    ...identity('identity', identityNameOf(cluster, context)),
    ...identity('kubelet', kubeletIdentityNameOf(cluster, context)),
  ];
}

function kubeletProfile(cluster: Cluster, context: BicepContext): Value | undefined {
  if (kubeletIdentityNameOf(cluster, context) === undefined) return undefined;
  const kubelet = context.symbol(cluster.id, 'kubelet');
  return {
    kubeletidentity: {
      resourceId: ref(kubelet, 'id'),
      clientId: ref(kubelet, 'properties', 'clientId'),
      objectId: ref(kubelet, 'properties', 'principalId'),
    },
  };
}

function basics(cluster: Cluster, context: BicepContext) {
  const { id, props } = cluster;
  const network = networkProfileOf(cluster);
  return {
    kubernetesVersion: props.kubernetesVersion === '' ? undefined : props.kubernetesVersion,
    dnsPrefix: dnsPrefixOf(cluster),
    supportPlan: 'KubernetesOfficial',
    enableRBAC: props.kubernetesRbac,
    disableLocalAccounts: !props.localAccounts,
    servicePrincipalProfile: { clientId: 'msi' },
    identityProfile: kubeletProfile(cluster, context),
    agentPoolProfiles: [defaultPool(cluster, context)],
    networkProfile: {
      networkPlugin: network.plugin,
      networkPluginMode: network.pluginMode,
      networkDataplane: network.dataPlane,
      networkPolicy: network.policy,
      podCidr: network.podCidr,
      serviceCidr: network.serviceCidr,
      dnsServiceIP: network.dnsServiceIp,
      loadBalancerSku: 'standard',
      outboundType: network.outboundType,
      advancedNetworking: { enabled: false },
    },
    apiServerAccessProfile: apiServerAccess(cluster, context),
    // Nothing can be downloaded from the Internet.
    bootstrapProfile: network.outboundType === 'none' ? { artifactSource: 'Cache' } : undefined,
    nodeProvisioningProfile: { mode: 'Manual', defaultNodePools: 'Auto' },
    aadProfile: props.entraId
      ? {
          managed: true,
          enableAzureRBAC: props.azureRbac,
          adminGroupObjectIDs: context.input(id, clusterInputs.adminGroups),
        }
      : undefined,
    autoUpgradeProfile: {
      upgradeChannel: props.autoUpgradeChannel,
      nodeOSUpgradeChannel: props.nodeOsUpgradeChannel,
    },
    oidcIssuerProfile: { enabled: props.oidcIssuer },
    securityProfile: securityProfile(cluster, context),
    azureMonitorProfile: { metrics: { enabled: false } },
    metricsProfile: { costAnalysis: { enabled: false } },
  };
}

function defaultPool(cluster: Cluster, context: BicepContext): Value {
  const pool = agentPoolOf(defaultPoolOf(cluster.id, context), cluster, context);
  return {
    name: pool.name,
    mode: 'System',
    ...agentPoolProperties(pool, context),
    nodeTaints: pool.onlyCriticalAddons ? [criticalAddonsTaint] : undefined,
    upgradeSettings: { maxSurge: pool.maxSurge },
  };
}

function apiServerAccess(cluster: Cluster, context: BicepContext): Value {
  const api = apiServerOf(cluster, context);
  const ranges = authorizedRanges(api, context);
  return {
    enablePrivateCluster: api.isPrivate,
    enablePrivateClusterPublicFQDN: api.privateClusterPublicFqdn,
    privateDNSZone:
      typeof api.privateDnsZone === 'object' ? context.id(api.privateDnsZone.zone) : api.privateDnsZone,
    disableRunCommand: !cluster.props.runCommand,
    authorizedIPRanges: present(ranges),
    enableVnetIntegration: ranges.length === 0 && !api.vnetIntegration ? undefined : api.vnetIntegration,
    subnetId: api.subnet === undefined ? undefined : context.id(api.subnet),
  };
}

function securityProfile(cluster: Cluster, context: BicepContext): Value | undefined {
  const { props } = cluster;
  const monitoring = monitoringOf(cluster, context);
  const defender = monitoring?.defender === true ? monitoring.workspace : undefined;
  if (!props.workloadIdentity && !props.imageCleaner && defender === undefined) return undefined;
  return {
    defender:
      defender === undefined
        ? undefined
        : {
            logAnalyticsWorkspaceResourceId: context.id(defender),
            securityMonitoring: { enabled: true },
          },
    workloadIdentity: props.workloadIdentity ? { enabled: true } : undefined,
    imageCleaner: props.imageCleaner
      ? { enabled: true, intervalHours: imageCleanerIntervalInHours }
      : undefined,
  };
}

function addons(cluster: Cluster, context: BicepContext) {
  const { props } = cluster;
  const { agicGateway, applicationRouting } = ingressAddonsOf(cluster, context);
  const monitoring = monitoringOf(cluster, context);
  return {
    addonProfiles: {
      omsagent: monitoring && {
        enabled: true,
        config: { logAnalyticsWorkspaceResourceID: context.id(monitoring.workspace), useAADAuth: 'true' },
      },
      azurepolicy: { enabled: props.azurePolicy, config: { version: 'v2' } },
      azureKeyvaultSecretsProvider: props.keyVaultSecretsProvider
        ? {
            enabled: true,
            config: { enableSecretRotation: 'true', rotationPollInterval: secretRotationInterval },
          }
        : undefined,
      ingressApplicationGateway:
        agicGateway === undefined
          ? undefined
          : { enabled: true, config: { applicationGatewayId: context.id(agicGateway) } },
    },
    ingressProfile:
      applicationRouting === undefined
        ? undefined
        : {
            webAppRouting: {
              enabled: true,
              nginx: { defaultIngressControllerType: applicationRouting },
            },
          },
  };
}
