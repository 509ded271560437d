import type { NetworkBehaviour } from '../networkBehaviour.ts';

const arrive = { en: 'reached the private endpoint', ja: 'プライベートエンドポイントに到達' } as const;

export const privateEndpointNetwork: NetworkBehaviour<'private-endpoint'> = {
  addresses: ({ parent, props }) => [
    { use: 'interface', pool: { subnet: parent }, wanted: props.privateIpAddress },
  ],
  network: ({ id, parent }, design) => {
    const address = design.address(id, 'interface');
    if (parent === undefined || address === undefined) return {};
    const node = design.node(id);
    return {
      elements: [
        {
          node,
          location: { type: 'subnet', subnet: parent },
          addresses: [address],
          interfaceEndpoint: true,
          receive: () => ({
            type: 'deliver',
            passages: [{ node, steps: [{ action: 'arrive', why: arrive }] }],
          }),
        },
      ],
    };
  },
};
