import { resource } from '../../iac/bicep/ast.ts';
import type { Value } from '../../iac/expression.ts';
import { versioned } from '../apiVersions.ts';
import { location, sharedRanges, tags } from '../bicepCommon.ts';
import type { BicepExporter } from '../exportContext.ts';
import { present } from '../terraformCommon.ts';
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
        location,
        tags,
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
                  sharedRanges(rule.sources, context),
                ),
                ...oneOrMany(
                  'destinationAddressPrefix',
                  'destinationAddressPrefixes',
                  sharedRanges(rule.destinations, context),
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
