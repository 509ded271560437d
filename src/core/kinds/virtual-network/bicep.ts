import { resource } from '../../iac/bicep/ast.ts';
import { versioned } from '../apiVersions.ts';
import { location, tags } from '../bicepCommon.ts';
import type { BicepExporter } from '../exportContext.ts';
import { present } from '../terraformCommon.ts';

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
          location,
          tags,
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
