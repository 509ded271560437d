import { resource } from '../../iac/bicep/ast.ts';
import type { Value } from '../../iac/expression.ts';
import { versioned } from '../../azure/apiVersions.ts';
import { bicepLocated } from '../shared/bicepLocated.ts';
import { bicepRanges } from '../shared/bicepRanges.ts';
import type { BicepExporter } from '../contract/exportContext.ts';
import { present } from '../shared/present.ts';
import { securityRulesOf } from './derived.ts';

const type = 'Microsoft.Network/networkSecurityGroups';

export const networkSecurityGroupBicep: BicepExporter<'network-security-group'> = {
  area: 'network',
  statements: ({ id, name, props }, context) => [
    resource(
      context.symbol(id),
      versioned(type),
      {
        name,
        ...bicepLocated,
        properties: {
          securityRules: present(
            securityRulesOf(props).map((rule) => ({
              name: rule.name,
              properties: {
                priority: rule.priority,
                direction: rule.direction,
                access: rule.access,
                protocol: rule.protocol,
                sourcePortRange: '*',
                ...oneOrMany(
                  'sourceAddressPrefix',
                  'sourceAddressPrefixes',
                  bicepRanges(rule.sources, context),
                ),
                ...oneOrMany(
                  'destinationAddressPrefix',
                  'destinationAddressPrefixes',
                  bicepRanges(rule.destinations, context),
                ),
                ...oneOrMany('destinationPortRange', 'destinationPortRanges', rule.ports),
              },
            })),
          ),
        },
      },
      { origin: id },
    ),
  ],
};

function oneOrMany(singular: string, plural: string, values: readonly Value[]) {
  const [only, ...others] = values;
  return only !== undefined && others.length === 0 ? { [singular]: only } : { [plural]: values };
}
