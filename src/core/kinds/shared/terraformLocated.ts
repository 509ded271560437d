import { ref } from '../../iac/expression.ts';

export const resourceGroup = ref('azurerm_resource_group', 'main', 'name');

export const tags = ref('var', 'tags');

/** What all resources of a resource group begin with. */
export function terraformLocated(name: string) {
  return {
    name,
    resource_group_name: resourceGroup,
    location: ref('azurerm_resource_group', 'main', 'location'),
  };
}
