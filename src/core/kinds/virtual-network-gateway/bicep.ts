import { output, resource, type Statement } from '../../iac/bicep/ast.ts';
import { arrayOf } from '../../iac/bicep/types.ts';
import { ref } from '../../iac/expression.ts';
import { versioned } from '../../azure/apiVersions.ts';
import { location, tags } from '../shared/bicepLocated.ts';
import { bicepPublicAddress } from '../shared/bicepPublicAddress.ts';
import type { BicepContext, BicepExporter } from '../contract/exportContext.ts';
import { siteConnections, siteInputs, type SiteConnection } from '../shared/siteConnections.ts';
import { configurationsOf, gatewayZones, publicAddressesOf, settingsOf } from './derived.ts';

export const virtualNetworkGatewayBicep: BicepExporter<'virtual-network-gateway'> = {
  area: 'network',
  statements: (gateway, context) => {
    const { id, name, parent = '', props } = gateway;
    const { sku, vpn } = settingsOf(gateway);
    const addresses = publicAddressesOf(gateway);
    return [
      ...addresses.map((address) =>
        bicepPublicAddress(context.symbol(id, address.part), { name: address.name, zones: gatewayZones }, id),
      ),
      resource(
        context.symbol(id),
        versioned('Microsoft.Network/virtualNetworkGateways'),
        {
          name,
          location,
          tags,
          properties: {
            gatewayType: props.gatewayType,
            sku: { name: sku, tier: sku },
            vpnType: 'RouteBased',
            vpnGatewayGeneration: vpn?.generation,
            activeActive: vpn?.activeActive,
            enableBgp: vpn?.bgp,
            ipConfigurations: configurationsOf(gateway).map((configuration) => ({
              name: configuration.name,
              properties: {
                privateIPAllocationMethod: 'Dynamic',
                subnet: { id: context.id(parent) },
                publicIPAddress: configuration.address && {
                  id: ref(context.symbol(id, configuration.address.part), 'id'),
                },
              },
            })),
          },
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
              context.symbol(id, 'public IP addresses'),
              arrayOf('string'),
              addresses.map(({ part }) => ref(context.symbol(id, part), 'properties', 'ipAddress')),
              {
                description: 'Public addresses of the gateway, to which the devices of the sites connect.',
                origin: id,
              },
            ),
          ]),
    ];
  },
  publishes: {
    ready: ({ id }, context) => [ref(context.symbol(id))],
  },
};

function connectionStatement(connection: SiteConnection, context: BicepContext): Statement {
  const { gateway, site } = connection;
  return resource(
    context.symbol(gateway.id, `to ${context.symbol(site.id)}`),
    versioned('Microsoft.Network/connections'),
    {
      name: connection.name,
      location,
      tags,
      properties: {
        connectionType: connection.type,
        // The type of the whole gateway is asked for where its id is meant.
        virtualNetworkGateway1: { id: context.id(gateway.id), properties: {} },
        ...(connection.type === 'IPsec'
          ? {
              localNetworkGateway2: { id: context.id(site.id), properties: {} },
              connectionProtocol: 'IKEv2',
              enableBgp: connection.bgp,
              sharedKey: context.input(site.id, siteInputs.sharedKey),
            }
          : { peer: { id: context.input(site.id, siteInputs.circuit) } }),
      },
    },
    { origin: gateway.id },
  );
}
