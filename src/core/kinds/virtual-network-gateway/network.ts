import { parseCidr } from '../../lib/cidr.ts';
import type { NetworkBehaviour } from '../contract/networkBehaviour.ts';

/** The way between a virtual network and the sites that it serves. */
export const virtualNetworkGatewayNetwork: NetworkBehaviour<'virtual-network-gateway'> = {
  network: ({ id, parent, props }, design) => {
    const virtualNetwork = design.resource('subnet', parent)?.parent;
    if (parent === undefined || virtualNetwork === undefined) return {};
    const sites = props.sites.flatMap((site) => design.resource('on-premises', site) ?? []);
    const prefixes = sites.flatMap((site) =>
      site.props.addressSpace.flatMap((text) => {
        const range = parseCidr(text);
        return range.ok ? [range.value] : [];
      }),
    );
    return {
      gateways: [
        {
          node: design.node(id),
          subnet: parent,
          virtualNetwork,
          prefixes,
          sites: sites.map((site) => site.id),
        },
      ],
    };
  },
};
