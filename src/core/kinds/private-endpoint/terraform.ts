import { ref, template } from '../../iac/expression.ts';
import { block, blocks, resource } from '../../iac/terraform/ast.ts';
import type { TerraformExporter } from '../contract/exportContext.ts';
import { tags, terraformLocated } from '../shared/terraformLocated.ts';
import { connectionOf, zoneGroupName } from './derived.ts';

const type = 'azurerm_private_endpoint';

export const privateEndpointTerraform: TerraformExporter<'private-endpoint'> = {
  type,
  area: 'services',
  statements: (endpoint, context) => {
    const { id, name, parent = '' } = endpoint;
    const connection = connectionOf(endpoint, context);
    if (connection === undefined) return [];
    const { target, groupId, zone, addresses } = connection;
    return [
      resource(
        type,
        context.label(id),
        {
          ...terraformLocated(name),
          subnet_id: context.attribute(parent, 'id'),
          private_service_connection: block({
            name,
            is_manual_connection: false,
            private_connection_resource_id: context.attribute(target, 'id'),
            subresource_names: [groupId],
          }),
          ip_configuration: blocks(addresses, ({ name: configuration, address, member, isRegional }) => ({
            name: configuration,
            private_ip_address: address,
            subresource_name: groupId,
            member_name: isRegional ? template`${member}${ref('var', 'location')}` : member,
          })),
          private_dns_zone_group:
            zone && block({ name: zoneGroupName, private_dns_zone_ids: [context.attribute(zone.id, 'id')] }),
          tags,
        },
        { origin: id },
      ),
    ];
  },
};
