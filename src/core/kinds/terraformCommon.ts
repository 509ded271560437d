import type { TerraformContext } from './exportContext.ts';
import { commented, ref, type Expression, type Value } from '../iac/expression.ts';

export const resourceGroup = ref('azurerm_resource_group', 'main', 'name');

export const tags = ref('var', 'tags');

/** What all resources of a resource group begin with. */
export function located(name: string) {
  return {
    name,
    resource_group_name: resourceGroup,
    location: ref('azurerm_resource_group', 'main', 'location'),
  };
}

/** The order that no reference implies, and why it is needed. */
export function dependsOn(why: string, on: readonly Expression[]): Value | undefined {
  return on.length === 0 ? undefined : commented(why, on);
}

/** Ranges and tags of a rule; a range that is that of one subnet alone is said by reference to it. */
export function rangesByReference(ranges: readonly string[], context: TerraformContext): readonly Value[] {
  return ranges.map((range) => {
    const [subnet, ...others] = context
      .resourcesOf('subnet')
      .filter(({ props }) => props.addressPrefix === range);
    return subnet === undefined || others.length > 0
      ? range
      : context.attribute(subnet.id, 'address_prefixes', 0);
  });
}
