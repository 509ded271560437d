import { ref } from '../../iac/expression.ts';
import { block, output, resource, type Body } from '../../iac/terraform/ast.ts';
import { agentPoolOf } from '../shared/agentPool.ts';
import { agentPoolArguments, agentPoolBlocks } from '../shared/agentPoolArguments.ts';
import { defaultPoolOf } from '../shared/clusterPools.ts';
import { diagnosticsOf } from '../shared/diagnostics.ts';
import { diagnosticsTerraform } from '../shared/diagnosticsTerraform.ts';
import type { TerraformContext, TerraformExporter } from '../contract/exportContext.ts';
import { terraformDependsOn } from '../shared/terraformDependsOn.ts';
import { tags, terraformLocated } from '../shared/terraformLocated.ts';
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
import { identitiesTerraform } from './identitiesTerraform.ts';
import { insightsTerraform } from './insightsTerraform.ts';
import { isBeforeCluster } from './roleAssignments.ts';
import { roleAssignmentsTerraform } from './roleAssignmentsTerraform.ts';

type Cluster = Typed<'aks-cluster'>;

const type = 'azurerm_kubernetes_cluster';

export const aksClusterTerraform: TerraformExporter<'aks-cluster'> = {
  type,
  area: 'cluster',
  statements: (cluster, context) => {
    const { id } = cluster;
    const label = context.label(id);
    return [
      ...identitiesTerraform.statements(cluster, context),
      resource(
        type,
        label,
        {
          ...clusterArguments(cluster, context),
          ...clusterBlocks(cluster, context),
          tags,
          lifecycle: lifecycle(cluster, context),
          depends_on: terraformDependsOn(
            'Egress and permissions must stand before AKS checks and uses them, and outlive the cluster.',
            [
              ...new Map(
                clusterRelianceOf(cluster, context)
                  .flatMap((each) => context.published(each, 'ready'))
                  .map((each) => [JSON.stringify(each), each]),
              ).values(),
              ...roleAssignmentsTerraform(cluster, context)
                .filter(({ assignment }) => isBeforeCluster(assignment, cluster, context))
                .map(({ reference }) => reference),
            ],
          ),
        },
        { origin: id },
      ),
      ...roleAssignmentsTerraform(cluster, context).map(({ statement }) => statement),
      ...insightsTerraform(cluster, context),
      ...diagnosticsTerraform(id, diagnosticsOf(cluster, monitoringOf(cluster, context)?.workspace), context),
      output(
        `${label}_name`,
        { description: 'Name of the cluster, for az aks get-credentials.', value: ref(type, label, 'name') },
        { origin: id },
      ),
    ];
  },
};

function kubeletBlock(cluster: Cluster, context: TerraformContext) {
  if (kubeletIdentityNameOf(cluster, context) === undefined) return undefined;
  const identity = (attribute: string) => identitiesTerraform.kubelet(cluster, context, attribute);
  return block({
    client_id: identity('client_id'),
    object_id: identity('principal_id'),
    user_assigned_identity_id: identity('id'),
  });
}

function clusterArguments(cluster: Cluster, context: TerraformContext): Body {
  const { name, props } = cluster;
  const api = apiServerOf(cluster, context);
  return {
    ...terraformLocated(name),
    dns_prefix: dnsPrefixOf(cluster),
    kubernetes_version: props.kubernetesVersion === '' ? undefined : props.kubernetesVersion,
    sku_tier: props.skuTier,
    automatic_upgrade_channel: props.autoUpgradeChannel === 'none' ? undefined : props.autoUpgradeChannel,
    node_os_upgrade_channel: props.nodeOsUpgradeChannel,
    private_cluster_enabled: api.isPrivate,
    private_cluster_public_fqdn_enabled: api.privateClusterPublicFqdn,
    private_dns_zone_id:
      typeof api.privateDnsZone === 'object'
        ? context.attribute(api.privateDnsZone.zone, 'id')
        : api.privateDnsZone,
    run_command_enabled: props.runCommand,
    role_based_access_control_enabled: props.kubernetesRbac,
    local_account_disabled: !props.localAccounts,
    oidc_issuer_enabled: props.oidcIssuer,
    workload_identity_enabled: props.workloadIdentity,
    azure_policy_enabled: props.azurePolicy,
    cost_analysis_enabled: false,
    image_cleaner_enabled: props.imageCleaner,
    image_cleaner_interval_hours: props.imageCleaner ? imageCleanerIntervalInHours : undefined,
  };
}

function clusterBlocks(cluster: Cluster, context: TerraformContext): Body {
  const { id, props } = cluster;
  const pool = agentPoolOf(defaultPoolOf(id, context), cluster, context);
  const network = networkProfileOf(cluster);
  const { agicGateway, applicationRouting } = ingressAddonsOf(cluster, context);
  const monitoring = monitoringOf(cluster, context);
  return {
    default_node_pool: block({
      ...agentPoolArguments(pool, context),
      only_critical_addons_enabled: pool.onlyCriticalAddons,
      ...agentPoolBlocks(pool),
    }),
    identity: block(
      identityNameOf(cluster, context) === undefined
        ? { type: 'SystemAssigned' }
        : { type: 'UserAssigned', identity_ids: [identitiesTerraform.own(cluster, context, 'id')] },
    ),
    kubelet_identity: kubeletBlock(cluster, context),
    network_profile: block({
      network_plugin: network.plugin,
      network_plugin_mode: network.pluginMode,
      network_data_plane: network.dataPlane,
      network_policy: network.policy,
      pod_cidr: network.podCidr,
      service_cidr: network.serviceCidr,
      dns_service_ip: network.dnsServiceIp,
      load_balancer_sku: 'standard',
      outbound_type: network.outboundType,
    }),
    // Nothing can be downloaded from the Internet.
    bootstrap_profile: network.outboundType === 'none' ? block({ artifact_source: 'Cache' }) : undefined,
    node_provisioning_profile: block({ mode: 'Manual' }),
    api_server_access_profile: apiServerAccess(cluster, context),
    azure_active_directory_role_based_access_control: props.entraId
      ? block({
          azure_rbac_enabled: props.azureRbac,
          admin_group_object_ids: context.input(id, clusterInputs.adminGroups),
        })
      : undefined,
    oms_agent:
      monitoring &&
      block({
        log_analytics_workspace_id: context.attribute(monitoring.workspace, 'id'),
        msi_auth_for_monitoring_enabled: true,
      }),
    microsoft_defender:
      monitoring?.defender === true
        ? block({ log_analytics_workspace_id: context.attribute(monitoring.workspace, 'id') })
        : undefined,
    key_vault_secrets_provider: props.keyVaultSecretsProvider
      ? block({ secret_rotation_enabled: true, secret_rotation_interval: secretRotationInterval })
      : undefined,
    ingress_application_gateway:
      agicGateway === undefined ? undefined : block({ gateway_id: context.attribute(agicGateway, 'id') }),
    web_app_routing:
      applicationRouting === undefined
        ? undefined
        : block({ dns_zone_ids: [], default_nginx_controller: applicationRouting }),
  };
}

function apiServerAccess(cluster: Cluster, context: TerraformContext) {
  const api = apiServerOf(cluster, context);
  const ranges = authorizedRanges(api, context);
  if (ranges.length === 0 && !api.vnetIntegration) return undefined;
  return block({
    authorized_ip_ranges: ranges.length === 0 ? undefined : ranges,
    virtual_network_integration_enabled: api.vnetIntegration,
    subnet_id: api.subnet === undefined ? undefined : context.attribute(api.subnet, 'id'),
  });
}

/** What Azure changes by itself. */
function lifecycle(cluster: Cluster, context: TerraformContext) {
  const { id, props } = cluster;
  const pool = agentPoolOf(defaultPoolOf(id, context), cluster, context);
  const changes = [
    ...('min' in pool.scaling ? [ref('default_node_pool', 0, 'node_count')] : []),
    ...(props.kubernetesVersion !== '' && props.autoUpgradeChannel !== 'none'
      ? [ref('kubernetes_version')]
      : []),
  ];
  return changes.length === 0 ? undefined : block({ ignore_changes: changes });
}
