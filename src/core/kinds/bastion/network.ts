import { sameAddress } from '../../net/address.ts';
import type { Element } from '../../net/element.ts';
import type { Outcome } from '../../net/outcome.ts';
import type { Packet } from '../../net/packet.ts';
import { fill } from '../../text/text.ts';
import type { NetworkBehaviour } from '../contract/networkBehaviour.ts';

const httpsPort = 443;

const whys = {
  start: { en: 'starts here', ja: '送信元' },
  arrive: { en: 'asks for a sign-in to Azure', ja: 'Azureへのサインインを要求' },
  port: { en: 'listens on 443 only', ja: '待ち受けは443のみ' },
} as const;

const otherPort = {
  en: '{bastion} takes connections on its public address and port 443 only.',
  ja: '{bastion}が待ち受けるのは、パブリックIPのポート443のみです。',
} as const;

/** Clients come to its public address; from there it opens connections of its own to machines. */
export const bastionNetwork: NetworkBehaviour<'bastion'> = {
  network: ({ id, parent }, design) => {
    const instance = design.address(id, 'instance');
    if (parent === undefined || instance === undefined) return {};
    const node = design.node(id);
    const publicAddress = design.publicAddress(id);
    const receive = (packet: Packet): Outcome =>
      packet.port === httpsPort && packet.protocol === 'TCP' && sameAddress(packet.destination, publicAddress)
        ? { type: 'deliver', passages: [{ node, steps: [{ action: 'arrive', why: whys.arrive }] }] }
        : {
            type: 'end',
            passages: [{ node, steps: [{ action: 'drop', why: whys.port }] }],
            end: {
              disposition: 'NOT_LISTENING',
              reason: 'BASTION_NOT_LISTENING',
              explanation: fill(otherPort, { bastion: node.label }),
            },
          };
    const element: Element = {
      node,
      location: { type: 'subnet', subnet: parent },
      addresses: [instance, publicAddress],
      entries: () => [
        {
          address: publicAddress,
          isPublic: true,
          protocol: 'TCP',
          port: httpsPort,
          serverName: null,
          serves: false,
        },
      ],
      originate: (_flow, packet) => ({
        passages: [{ node, steps: [{ action: 'start', why: whys.start }] }],
        packet: { ...packet, source: instance },
        from: { type: 'subnet', subnet: parent },
      }),
      arriving: (packet) =>
        sameAddress(packet.destination, publicAddress) ? { ...packet, destination: instance } : packet,
      receive,
    };
    return { elements: [element] };
  },
};
