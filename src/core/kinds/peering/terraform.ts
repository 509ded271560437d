import { ref } from '../../iac/expression.ts';
import { resource } from '../../iac/terraform/ast.ts';
import type { TerraformExporter } from '../contract/exportContext.ts';
import { terraformDependsOn } from '../shared/terraformDependsOn.ts';
import { resourceGroup } from '../shared/terraformLocated.ts';
import { peeringHalf, remoteGatewaysOf } from './derived.ts';

const type = 'azurerm_virtual_network_peering';

export const peeringTerraform: TerraformExporter<'peering'> = {
  type,
  area: 'network',
  statements: (peering, context) => {
    const half = peeringHalf(peering, context);
    if (half === undefined) return [];
    const { id, props } = peering;
    return [
      resource(
        type,
        context.label(id),
        {
          name: half.name,
          resource_group_name: resourceGroup,
          virtual_network_name: context.attribute(half.from.id, 'name'),
          remote_virtual_network_id: context.attribute(half.to.id, 'id'),
          allow_virtual_network_access: props.allowVirtualNetworkAccess,
          allow_forwarded_traffic: props.allowForwardedTraffic,
          allow_gateway_transit: props.allowGatewayTransit,
          use_remote_gateways: props.useRemoteGateways,
          depends_on: terraformDependsOn(
            'Azure refuses to use gateways that are not there yet.',
            remoteGatewaysOf(peering, half, context).flatMap((gateway) =>
              context.published(gateway, 'ready'),
            ),
          ),
        },
        { origin: id },
      ),
    ];
  },
  publishes: {
    ready: (peering, context) =>
      peeringHalf(peering, context) === undefined ? [] : [ref(type, context.label(peering.id))],
  },
};
