import { resource } from '../../iac/bicep/ast.ts';
import { ref } from '../../iac/expression.ts';
import { versioned } from '../../azure/apiVersions.ts';
import { bicepDependsOn } from '../shared/bicepDependsOn.ts';
import type { BicepContext, BicepExporter } from '../contract/exportContext.ts';
import { peeringHalf, remoteGatewaysOf } from './derived.ts';

export const peeringBicep: BicepExporter<'peering'> = {
  area: 'network',
  statements: (peering, context) => {
    const half = peeringHalf(peering, context);
    if (half === undefined) return [];
    const { id, props } = peering;
    return [
      resource(
        context.symbol(id),
        versioned('Microsoft.Network/virtualNetworks/virtualNetworkPeerings'),
        {
          parent: context.found(half.from.id),
          name: half.name,
          properties: {
            remoteVirtualNetwork: { id: context.id(half.to.id) },
            allowVirtualNetworkAccess: props.allowVirtualNetworkAccess,
            allowForwardedTraffic: props.allowForwardedTraffic,
            allowGatewayTransit: props.allowGatewayTransit,
            useRemoteGateways: props.useRemoteGateways,
            peerCompleteVnets: true,
          },
          dependsOn: bicepDependsOn(
            'Azure changes the peerings of a network one at a time, and uses only gateways that are there.',
            [
              ...context.published(previous(id, context), 'ready'),
              ...remoteGatewaysOf(peering, half, context).flatMap((gateway) =>
                context.published(gateway, 'ready'),
              ),
            ],
          ),
        },
        { origin: id },
      ),
    ];
  },
  publishes: {
    ready: (peering, context) =>
      peeringHalf(peering, context) === undefined ? [] : [ref(context.symbol(peering.id))],
  },
};

function previous(id: string, context: BicepContext): string | undefined {
  const deployed = context
    .linksOf('peering')
    .filter((peering) => peeringHalf(peering, context) !== undefined);
  return deployed[deployed.findIndex((peering) => peering.id === id) - 1]?.id;
}
