import { ref } from '../../iac/expression.ts';
import { block, data, resource, type Statement } from '../../iac/terraform/ast.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import { commonWorkspaceOf, diagnosticsOf } from '../shared/diagnostics.ts';
import { diagnosticsTerraform } from '../shared/diagnosticsTerraform.ts';
import type { TerraformContext, TerraformExporter } from '../contract/exportContext.ts';
import { tags, terraformLocated } from '../shared/terraformLocated.ts';
import { networkAclsOf } from './derived.ts';

const type = 'azurerm_key_vault';

export const keyVaultTerraform: TerraformExporter<'key-vault'> = {
  type,
  area: 'services',
  statements: (vault, context) => {
    const { id, name, props } = vault;
    const acls = networkAclsOf(vault);
    return [
      ...tenantStatements(id, context),
      resource(
        type,
        context.label(id),
        {
          ...terraformLocated(name),
          tenant_id: ref('data', 'azurerm_client_config', 'current', 'tenant_id'),
          sku_name: props.sku,
          rbac_authorization_enabled: props.rbacAuthorization,
          public_network_access_enabled: props.publicNetworkAccess,
          purge_protection_enabled: props.purgeProtection,
          soft_delete_retention_days: props.softDeleteRetentionInDays,
          network_acls: acls && block({ bypass: acls.bypass, default_action: acls.defaultAction }),
          tags,
        },
        { origin: id },
      ),
      ...diagnosticsTerraform(id, diagnosticsOf(vault, commonWorkspaceOf(context)), context),
    ];
  },
};

/** Who deploys, asked once for all vaults. */
function tenantStatements(id: ResourceId, context: TerraformContext): readonly Statement[] {
  const isFirst = context.resourcesOf('key-vault')[0]?.id === id;
  return isFirst ? [data('azurerm_client_config', 'current', {}, { origin: id })] : [];
}
