import { resource } from '../../iac/bicep/ast.ts';
import { call } from '../../iac/expression.ts';
import { versioned } from '../../azure/apiVersions.ts';
import { location, tags } from '../shared/bicepLocated.ts';
import type { BicepExporter } from '../contract/exportContext.ts';
import { siteInputs } from '../shared/siteConnections.ts';
import { localGatewayOf } from './derived.ts';

export const onPremisesBicep: BicepExporter<'on-premises'> = {
  area: 'network',
  statements: (site, context) => {
    const { id, name, props } = site;
    const gateway = localGatewayOf(site, context);
    if (gateway === undefined) return [];
    return [
      resource(
        context.symbol(id),
        versioned('Microsoft.Network/localNetworkGateways'),
        {
          name,
          location,
          tags,
          properties: {
            gatewayIpAddress: gateway.address ?? context.input(id, siteInputs.deviceAddress),
            localNetworkAddressSpace: { addressPrefixes: props.addressSpace },
            bgpSettings: gateway.bgp
              ? {
                  asn: call('int', context.input(id, siteInputs.bgpNumber)),
                  bgpPeeringAddress: context.input(id, siteInputs.bgpAddress),
                }
              : undefined,
          },
        },
        { origin: id },
      ),
    ];
  },
};
