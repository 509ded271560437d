import { ref } from '../../iac/expression.ts';
import { output, resource } from '../../iac/terraform/ast.ts';
import { commonWorkspaceOf, diagnosticsOf } from '../shared/diagnostics.ts';
import { diagnosticsTerraform } from '../shared/diagnosticsTerraform.ts';
import type { TerraformExporter } from '../contract/exportContext.ts';
import { tags, terraformLocated } from '../shared/terraformLocated.ts';

const type = 'azurerm_container_registry';

export const containerRegistryTerraform: TerraformExporter<'container-registry'> = {
  type,
  area: 'services',
  statements: (registry, context) => {
    const { id, name, props } = registry;
    const label = context.label(id);
    return [
      resource(
        type,
        label,
        {
          ...terraformLocated(name),
          sku: props.sku,
          admin_enabled: props.adminUser,
          anonymous_pull_enabled: props.anonymousPull,
          data_endpoint_enabled: props.dataEndpoint,
          public_network_access_enabled: props.publicNetworkAccess,
          zone_redundancy_enabled: props.zoneRedundancy,
          retention_policy_in_days: props.retentionInDays === 0 ? undefined : props.retentionInDays,
          tags,
        },
        { origin: id },
      ),
      ...diagnosticsTerraform(id, diagnosticsOf(registry, commonWorkspaceOf(context)), context),
      output(
        `${label}_login_server`,
        {
          description: 'Host name of the registry, for docker push.',
          value: ref(type, label, 'login_server'),
        },
        { origin: id },
      ),
    ];
  },
};
