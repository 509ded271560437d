import { ref } from '../../iac/expression.ts';
import { blocks, output, resource, type Statement } from '../../iac/terraform/ast.ts';
import type { TerraformContext, TerraformExporter } from '../contract/exportContext.ts';
import { siteConnections, siteInputs, type SiteConnection } from '../shared/siteConnections.ts';
import { terraformDependsOn } from '../shared/terraformDependsOn.ts';
import { tags, terraformLocated } from '../shared/terraformLocated.ts';
import { addressType, terraformPublicAddress } from '../shared/terraformPublicAddress.ts';
import { configurationsOf, gatewayZones, publicAddressesOf, settingsOf } from './derived.ts';

const type = 'azurerm_virtual_network_gateway';
const connectionType = 'azurerm_virtual_network_gateway_connection';

export const virtualNetworkGatewayTerraform: TerraformExporter<'virtual-network-gateway'> = {
  type,
  // A peering that uses the gateway is created after it.
  area: 'network',
  statements: (gateway, context) => {
    const { id, name, parent = '', props } = gateway;
    const { sku, vpn } = settingsOf(gateway);
    const addresses = publicAddressesOf(gateway);
    return [
      ...addresses.map((address) =>
        terraformPublicAddress(
          context.label(id, address.part),
          { name: address.name, zones: gatewayZones },
          id,
        ),
      ),
      resource(
        type,
        context.label(id),
        {
          ...terraformLocated(name),
          type: props.gatewayType,
          sku,
          vpn_type: 'RouteBased',
          generation: vpn?.generation,
          active_active: vpn?.activeActive,
          bgp_enabled: vpn?.bgp,
          ip_configuration: blocks(configurationsOf(gateway), (configuration) => ({
            name: configuration.name,
            subnet_id: context.attribute(parent, 'id'),
            public_ip_address_id:
              configuration.address && ref(addressType, context.label(id, configuration.address.part), 'id'),
          })),
          tags,
          depends_on: terraformDependsOn(
            'What the subnet has must not change while the gateway is created in it.',
            context.published(parent, 'ready'),
          ),
        },
        { origin: id },
      ),
      ...siteConnections(context)
        .filter((connection) => connection.gateway.id === id)
        .map((connection) => connectionStatement(connection, context)),
      ...(addresses.length === 0
        ? []
        : [
            output(
              `${context.label(id)}_public_ip_addresses`,
              {
                description: 'Public addresses of the gateway, to which the devices of the sites connect.',
                value: addresses.map(({ part }) => ref(addressType, context.label(id, part), 'ip_address')),
              },
              { origin: id },
            ),
          ]),
    ];
  },
  publishes: {
    ready: ({ id }, context) => [ref(type, context.label(id))],
  },
};

function connectionStatement(connection: SiteConnection, context: TerraformContext): Statement {
  const { gateway, site } = connection;
  return resource(
    connectionType,
    context.label(gateway.id, `to ${context.label(site.id)}`),
    {
      ...terraformLocated(connection.name),
      type: connection.type,
      virtual_network_gateway_id: context.attribute(gateway.id, 'id'),
      ...(connection.type === 'IPsec'
        ? {
            local_network_gateway_id: context.attribute(site.id, 'id'),
            connection_protocol: 'IKEv2',
            bgp_enabled: connection.bgp,
            shared_key: context.input(site.id, siteInputs.sharedKey),
          }
        : { express_route_circuit_id: context.input(site.id, siteInputs.circuit) }),
      tags,
    },
    { origin: gateway.id },
  );
}
