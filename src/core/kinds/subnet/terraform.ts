import { ref } from '../../iac/expression.ts';
import { block, blocks, resource } from '../../iac/terraform/ast.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import type { TerraformContext, TerraformExporter } from '../contract/exportContext.ts';
import { terraformDependsOn } from '../shared/terraformDependsOn.ts';
import { resourceGroup } from '../shared/terraformLocated.ts';
import type { Typed } from '../contract/values.ts';
import { defaultOutboundAccessOf, delegationOf } from './derived.ts';

const type = 'azurerm_subnet';
const groupAssociation = 'azurerm_subnet_network_security_group_association';
const tableAssociation = 'azurerm_subnet_route_table_association';
const natAssociation = 'azurerm_subnet_nat_gateway_association';

export const subnetTerraform: TerraformExporter<'subnet'> = {
  type,
  area: 'network',
  statements: (subnet, context) => {
    const { id, name, parent = '', props } = subnet;
    const { group, table, nat } = attachedTo(subnet, context);
    const delegation = delegationOf(subnet);
    const label = context.label(id);
    return [
      resource(
        type,
        label,
        {
          name,
          resource_group_name: resourceGroup,
          virtual_network_name: context.attribute(parent, 'name'),
          address_prefixes: [props.addressPrefix],
          default_outbound_access_enabled: defaultOutboundAccessOf(subnet),
          private_endpoint_network_policies: props.privateEndpointNetworkPolicies,
          service_endpoint: blocks([...new Set(props.serviceEndpoints)], (service) => ({ service })),
          delegation:
            delegation &&
            block({
              name: delegation.name,
              service_delegation: block({ name: delegation.serviceName, actions: delegation.actions }),
            }),
        },
        { origin: id },
      ),
      ...(group === undefined
        ? []
        : [
            resource(
              groupAssociation,
              label,
              {
                subnet_id: context.attribute(id, 'id'),
                network_security_group_id: context.attribute(group, 'id'),
                depends_on: terraformDependsOn(
                  'The subnet gets the group with all its rules at once.',
                  context.published(group, 'ready'),
                ),
              },
              { origin: id },
            ),
          ]),
      ...(table === undefined
        ? []
        : [
            resource(
              tableAssociation,
              label,
              {
                subnet_id: context.attribute(id, 'id'),
                route_table_id: context.attribute(table, 'id'),
                depends_on: terraformDependsOn(
                  'The subnet gets the table with all its routes at once.',
                  context.published(table, 'ready'),
                ),
              },
              { origin: id },
            ),
          ]),
      ...(nat === undefined
        ? []
        : [
            resource(
              natAssociation,
              label,
              {
                subnet_id: context.attribute(id, 'id'),
                nat_gateway_id: context.attribute(nat, 'id'),
                depends_on: terraformDependsOn(
                  'A NAT gateway without addresses would cut the subnet off.',
                  context.published(nat, 'ready'),
                ),
              },
              { origin: id },
            ),
          ]),
    ];
  },
  publishes: {
    ready: (subnet, context) => {
      const { group, table, nat } = attachedTo(subnet, context);
      const label = context.label(subnet.id);
      return [
        ...(group === undefined ? [] : [ref(groupAssociation, label)]),
        ...(table === undefined ? [] : [ref(tableAssociation, label)]),
        ...(nat === undefined ? [] : [ref(natAssociation, label)]),
      ];
    },
  },
};

function attachedTo(
  { props }: Typed<'subnet'>,
  context: TerraformContext,
): Readonly<Record<'group' | 'table' | 'nat', ResourceId | undefined>> {
  return {
    group: context.resource('network-security-group', props.networkSecurityGroup)?.id,
    table: context.resource('route-table', props.routeTable)?.id,
    nat: context.resource('nat-gateway', props.natGateway)?.id,
  };
}
