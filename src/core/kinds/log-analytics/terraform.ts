import { resource } from '../../iac/terraform/ast.ts';
import type { TerraformExporter } from '../contract/exportContext.ts';
import { tags, terraformLocated } from '../shared/terraformLocated.ts';
import { workspaceSku } from './derived.ts';

const type = 'azurerm_log_analytics_workspace';

export const logAnalyticsTerraform: TerraformExporter<'log-analytics'> = {
  type,
  area: 'services',
  statements: ({ id, name, props }, context) => [
    resource(
      type,
      context.label(id),
      {
        ...terraformLocated(name),
        sku: workspaceSku,
        retention_in_days: props.retentionInDays,
        local_authentication_enabled: props.localAuthentication,
        tags,
      },
      { origin: id },
    ),
  ],
};
