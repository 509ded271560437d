import type { Value } from '../../iac/expression.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import type { BicepContext, BicepExporter } from '../contract/exportContext.ts';
import { present } from '../shared/present.ts';
import { defaultOutboundAccessOf, delegationOf } from './derived.ts';

export const subnetBicep: BicepExporter<'subnet'> = {
  area: 'network',
  statements: () => [],
  within: (subnet, context) => {
    const { id, name, props } = subnet;
    const delegation = delegationOf(subnet);
    const group = context.resource('network-security-group', props.networkSecurityGroup)?.id;
    const table = context.resource('route-table', props.routeTable)?.id;
    const nat = context.resource('nat-gateway', props.natGateway)?.id;
    return {
      name: context.own(id, 'name', name),
      properties: {
        addressPrefixes: [context.own(id, 'address prefix', props.addressPrefix)],
        defaultOutboundAccess: defaultOutboundAccessOf(subnet),
        networkSecurityGroup: attached(group, context),
        routeTable: attached(table, context),
        natGateway: attached(nat, context),
        delegations: delegation && [
          { name: delegation.name, properties: { serviceName: delegation.serviceName } },
        ],
        serviceEndpoints: present([...new Set(props.serviceEndpoints)].map((service) => ({ service }))),
        privateEndpointNetworkPolicies: props.privateEndpointNetworkPolicies,
        privateLinkServiceNetworkPolicies: 'Enabled',
      },
    };
  },
  lookup: ({ name }) => ({ type: 'Microsoft.Network/virtualNetworks/subnets', name }),
  publishes: {
    // What is attached to the subnet is declared with it.
    ready: () => [],
  },
};

function attached(id: ResourceId | undefined, context: BicepContext): Value | undefined {
  return id === undefined ? undefined : { id: context.id(id) };
}
