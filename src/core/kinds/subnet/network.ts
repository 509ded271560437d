import { parseCidr } from '../../lib/cidr.ts';
import { serviceEndpointTags } from '../../azure/datedFacts.ts';
import type { NetworkBehaviour } from '../contract/networkBehaviour.ts';

/** A range of its virtual network, with what is attached to it. */
export const subnetNetwork: NetworkBehaviour<'subnet'> = {
  network: ({ id, name, parent, props }) => {
    const range = parseCidr(props.addressPrefix);
    if (!range.ok || parent === undefined) return {};
    const policies = props.privateEndpointNetworkPolicies;
    return {
      subnets: [
        {
          id,
          name,
          virtualNetwork: parent,
          range: range.value,
          securityGroup: props.networkSecurityGroup,
          routeTable: props.routeTable,
          defaultOutbound: props.defaultOutboundAccess,
          endpointPolicies: {
            routes: policies === 'Enabled' || policies === 'RouteTableEnabled',
            securityGroups: policies === 'Enabled' || policies === 'NetworkSecurityGroupEnabled',
          },
          serviceEndpoints: props.serviceEndpoints.flatMap((service) => serviceEndpointTags[service] ?? []),
        },
      ],
    };
  },
};
