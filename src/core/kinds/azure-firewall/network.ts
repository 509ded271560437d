import type { NetworkBehaviour } from '../contract/networkBehaviour.ts';
import type { Firewall } from './firewall.ts';
import { forwardThrough } from './firewallForward.ts';
import { entriesOf, receiveAt } from './firewallReceive.ts';

// https://learn.microsoft.com/azure/firewall/deploy-multi-public-ip-powershell
const mostPublicAddresses = 250;

/** Forwards what routes send to its frontend, and takes connections at its public addresses. */
export const azureFirewallNetwork: NetworkBehaviour<'azure-firewall'> = {
  network: ({ id, parent, props }, design) => {
    const frontend = design.address(id, 'frontend');
    const instance = design.address(id, 'instance');
    if (parent === undefined || frontend === undefined || instance === undefined) return {};
    const firewall: Firewall = {
      node: design.node(id),
      location: { type: 'subnet', subnet: parent },
      frontend,
      instance,
      publicAddresses: Array.from(
        { length: Math.min(props.publicIpAddressCount, mostPublicAddresses) },
        (_, index) => design.publicAddress(id, index === 0 ? undefined : `public IP ${index + 1}`),
      ),
      policy: props.firewallPolicy,
      forcedTunnelling: props.forcedTunnelling,
    };
    return {
      elements: [
        {
          node: firewall.node,
          location: firewall.location,
          addresses: [frontend, instance, ...firewall.publicAddresses],
          filters: true,
          entries: (world) => entriesOf(firewall, world),
          receive: (packet, world) => receiveAt(firewall, packet, world),
          forward: (packet, world) => forwardThrough(firewall, packet, world),
        },
      ],
    };
  },
};
