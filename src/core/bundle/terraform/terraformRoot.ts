import { ref } from '../../iac/expression.ts';
import { block, output, resource, topLevel, type Statement } from '../../iac/terraform/ast.ts';
import { present } from '../../kinds/shared/present.ts';
import { resourceGroupName } from '../resourceGroupName.ts';
import { tags } from '../../kinds/shared/terraformLocated.ts';
import type { ExportContext } from '../../kinds/contract/exportContext.ts';
import { prerequisitesOf } from '../prerequisitesOf.ts';

const settings: readonly Statement[] = [
  topLevel('terraform', [], {
    required_version: '>= 1.9.0, < 2.0.0',
    required_providers: block({ azurerm: { source: 'hashicorp/azurerm', version: '~> 5.0' } }),
  }),
];

/** What every bundle begins with, whatever is drawn: path -> statements. */
export function terraformRoot(context: ExportContext): ReadonlyMap<string, readonly Statement[]> {
  const resourceGroup = resource('azurerm_resource_group', 'main', {
    name: resourceGroupName(context.document),
    location: ref('var', 'location'),
    tags,
  });
  const resourceGroupOutput = output('resource_group_name', {
    description: 'Resource group that holds everything.',
    value: ref('azurerm_resource_group', 'main', 'name'),
  });
  return new Map([
    ['terraform.tf', settings],
    ['providers.tf', providers(context)],
    ['main.tf', [resourceGroup]],
    ['outputs.tf', [resourceGroupOutput]],
  ]);
}

function providers(context: ExportContext): readonly Statement[] {
  const registered = present(prerequisitesOf(context).resourceProviders);
  return [
    topLevel(
      'provider',
      ['azurerm'],
      {
        subscription_id: ref('var', 'subscription_id'),
        resource_providers_to_register: registered,
        features: block({
          // A vault that was deleted by mistake can be had back.
          key_vault: block({ purge_soft_delete_on_destroy: false }),
          resource_group: block({ prevent_deletion_if_contains_resources: true }),
        }),
      },
      registered && { comment: 'From version 5 on the provider registers nothing that it is not told to.' },
    ),
  ];
}
