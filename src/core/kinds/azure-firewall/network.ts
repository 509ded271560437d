import type { NetworkBehaviour } from '../networkBehaviour.ts';

export const azureFirewallNetwork: NetworkBehaviour<'azure-firewall'> = {
  addresses: ({ parent, props }) => [
    { use: 'frontend', pool: { subnet: parent }, wanted: props.privateIpAddress },
    { use: 'instance', pool: { subnet: parent } },
  ],
  network: ({ id, parent }, design) => {
    const frontend = design.address(id, 'frontend');
    const instance = design.address(id, 'instance');
    if (parent === undefined || frontend === undefined || instance === undefined) return {};
    return {
      elements: [
        {
          node: design.node(id),
          location: { type: 'subnet', subnet: parent },
          addresses: [frontend, instance, design.publicAddress(id)],
          filters: true,
          receive: () => ({ type: 'deliver', passages: [] }),
        },
      ],
    };
  },
};
