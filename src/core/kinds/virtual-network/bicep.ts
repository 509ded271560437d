import { resource } from '../../iac/bicep/ast.ts';
import { versioned } from '../../azure/apiVersions.ts';
import { bicepLocated } from '../shared/bicepLocated.ts';
import type { BicepExporter } from '../contract/exportContext.ts';
import { present } from '../shared/present.ts';

const type = 'Microsoft.Network/virtualNetworks';

export const virtualNetworkBicep: BicepExporter<'virtual-network'> = {
  area: 'network',
  statements: ({ id, name, props }, context) => {
    // Subnets of their own would be written at the same time, which Azure refuses.
    const { bodies, lookups } = context.within(id);
    return [
      resource(
        context.symbol(id),
        versioned(type),
        {
          name: context.own(id, 'name', name),
          ...bicepLocated,
          properties: {
            addressSpace: { addressPrefixes: props.addressSpace },
            dhcpOptions: props.dnsServers.length === 0 ? undefined : { dnsServers: props.dnsServers },
            subnets: present(bodies),
          },
        },
        { origin: id, children: lookups },
      ),
    ];
  },
  lookup: ({ name }) => ({ type, name }),
};
