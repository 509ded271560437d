import { fill } from '../../text/text.ts';
import type { NetworkBehaviour } from '../contract/networkBehaviour.ts';
import { privateLinkTarget } from '../contract/privateLinkTarget.ts';

const whys = {
  arrive: { en: 'reached the private endpoint', ja: 'プライベートエンドポイントに到達' },
  protocol: { en: 'carries TCP only', ja: 'TCPのみに対応' },
} as const;

const tcpOnly = {
  en: '{endpoint} carries TCP only, as every private endpoint does.',
  ja: 'プライベートエンドポイントはTCPのみに対応しているため、{endpoint}には到達しません。',
} as const;

/** https://learn.microsoft.com/azure/private-link/private-link-faq */
export const privateEndpointNetwork: NetworkBehaviour<'private-endpoint'> = {
  network: ({ id, parent, props }, design) => {
    const address = design.address(id, 'interface');
    if (parent === undefined || address === undefined) return {};
    const node = design.node(id);
    const target = privateLinkTarget(props.target, design);
    const [, ...further] = target?.names ?? [];
    return {
      elements: [
        {
          node,
          location: { type: 'subnet', subnet: parent },
          addresses: [address, ...further.flatMap(({ use }) => design.address(id, use) ?? [])],
          interfaceEndpoint: true,
          receive: ({ protocol }) =>
            protocol === 'TCP'
              ? { type: 'deliver', passages: [{ node, steps: [{ action: 'arrive', why: whys.arrive }] }] }
              : {
                  type: 'end',
                  passages: [{ node, steps: [{ action: 'drop', why: whys.protocol }] }],
                  end: {
                    disposition: 'NOT_LISTENING',
                    reason: 'SERVICE_NOT_LISTENING',
                    explanation: fill(tcpOnly, { endpoint: node.label }),
                  },
                },
        },
      ],
      privateLinkNames: target?.names.map(({ fqdn }) => ({ fqdn, zone: target.zone })) ?? [],
    };
  },
};
