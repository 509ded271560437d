import { ref, type Value } from '../../iac/expression.ts';
import { block, resource } from '../../iac/terraform/ast.ts';
import type { TerraformContext, TerraformExporter } from '../contract/exportContext.ts';
import { resourceGroup, tags, terraformLocated } from '../shared/terraformLocated.ts';
import { isWrittenByAks, routesOf, type ExportedRoute } from './derived.ts';

const type = 'azurerm_route_table';
const routeType = 'azurerm_route';

export const routeTableTerraform: TerraformExporter<'route-table'> = {
  type,
  area: 'network',
  statements: (table, context) => [
    resource(
      type,
      context.label(table.id),
      {
        ...terraformLocated(table.name),
        bgp_route_propagation_enabled: table.props.bgpRoutePropagation,
        tags,
        // With kubenet AKS adds a route for the pods of each node.
        lifecycle: isWrittenByAks(table, context) ? block({ ignore_changes: [ref('route')] }) : undefined,
      },
      { origin: table.id },
    ),
    ...routesOf(table, context).map((route) =>
      resource(
        routeType,
        context.label(table.id, route.name),
        {
          name: route.name,
          resource_group_name: resourceGroup,
          route_table_name: context.attribute(table.id, 'name'),
          address_prefix: route.addressPrefix,
          next_hop_type: route.nextHopType,
          next_hop_in_ip_address: nextHop(route, context),
        },
        { origin: table.id },
      ),
    ),
  ],
  publishes: {
    ready: (table, context) =>
      routesOf(table, context).map((route) => ref(routeType, context.label(table.id, route.name))),
  },
};

function nextHop({ nextHop: hop }: ExportedRoute, context: TerraformContext): Value | undefined {
  if (hop === undefined) return undefined;
  return 'address' in hop ? hop.address : context.published(hop.firewall, 'private-address')[0];
}
