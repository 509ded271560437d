import { ref, type Value } from '../../iac/expression.ts';
import { resource } from '../../iac/terraform/ast.ts';
import type { TerraformExporter } from '../contract/exportContext.ts';
import { resourceGroup, tags, terraformLocated } from '../shared/terraformLocated.ts';
import { terraformRanges } from '../shared/terraformRanges.ts';
import { securityRulesOf } from './derived.ts';

const type = 'azurerm_network_security_group';
const ruleType = 'azurerm_network_security_rule';

export const networkSecurityGroupTerraform: TerraformExporter<'network-security-group'> = {
  type,
  area: 'network',
  statements: ({ id, name, props }, context) => [
    resource(type, context.label(id), { ...terraformLocated(name), tags }, { origin: id }),
    ...securityRulesOf(props).map((rule) =>
      resource(
        ruleType,
        context.label(id, rule.name),
        {
          name: rule.name,
          resource_group_name: resourceGroup,
          network_security_group_name: context.attribute(id, 'name'),
          priority: rule.priority,
          direction: rule.direction,
          access: rule.access,
          protocol: rule.protocol,
          source_port_range: '*',
          ...oneOrMany(
            'source_address_prefix',
            'source_address_prefixes',
            terraformRanges(rule.sources, context),
          ),
          ...oneOrMany(
            'destination_address_prefix',
            'destination_address_prefixes',
            terraformRanges(rule.destinations, context),
          ),
          ...oneOrMany('destination_port_range', 'destination_port_ranges', rule.ports),
        },
        { origin: id },
      ),
    ),
  ],
  publishes: {
    ready: ({ id, props }, context) =>
      securityRulesOf(props).map((rule) => ref(ruleType, context.label(id, rule.name))),
  },
};

function oneOrMany(singular: string, plural: string, values: readonly Value[]) {
  const [only, ...others] = values;
  return only !== undefined && others.length === 0 ? { [singular]: only } : { [plural]: values };
}
