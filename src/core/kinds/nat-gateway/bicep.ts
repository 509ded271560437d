import { output, resource } from '../../iac/bicep/ast.ts';
import { arrayOf } from '../../iac/bicep/types.ts';
import { ref } from '../../iac/expression.ts';
import { versioned } from '../../azure/apiVersions.ts';
import { location, tags } from '../shared/bicepLocated.ts';
import { bicepPublicAddress } from '../shared/bicepPublicAddress.ts';
import type { BicepExporter } from '../contract/exportContext.ts';
import { present } from '../shared/present.ts';
import { publicAddressesOf, zonesOf } from './derived.ts';

export const natGatewayBicep: BicepExporter<'nat-gateway'> = {
  area: 'network',
  statements: (gateway, context) => {
    const { id, name, props } = gateway;
    const addresses = publicAddressesOf(gateway).map((address) => ({
      ...address,
      symbol: context.symbol(id, address.part),
    }));
    return [
      ...addresses.map((address) => bicepPublicAddress(address.symbol, address, id)),
      resource(
        context.symbol(id),
        versioned('Microsoft.Network/natGateways'),
        {
          name,
          location,
          tags,
          sku: { name: props.sku },
          zones: present(zonesOf(gateway)),
          properties: {
            idleTimeoutInMinutes: props.idleTimeoutInMinutes,
            publicIpAddresses: addresses.map(({ symbol }) => ({ id: ref(symbol, 'id') })),
          },
        },
        { origin: id },
      ),
      output(
        context.symbol(id, 'public IP addresses'),
        arrayOf('string'),
        addresses.map(({ symbol }) => ref(symbol, 'properties', 'ipAddress')),
        { description: 'Public addresses from which the NAT gateway sends.', origin: id },
      ),
    ];
  },
  publishes: {
    'public-addresses': (gateway, context) =>
      publicAddressesOf(gateway).map(({ part }) =>
        ref(context.symbol(gateway.id, part), 'properties', 'ipAddress'),
      ),
  },
};
