import { parseCidr } from '../../lib/cidr.ts';
import type { Location } from '../../net/packet.ts';
import type { Element } from '../../net/element.ts';
import { addressFrom } from '../../net/address.ts';
import type { NetworkBehaviour } from '../contract/networkBehaviour.ts';

const whys = {
  start: { en: 'starts here', ja: '送信元' },
  arrive: { en: 'reached', ja: '到達' },
} as const;

/** A host that stands for all of a site, and the prefixes that the site tells gateways. */
export const onPremisesNetwork: NetworkBehaviour<'on-premises'> = {
  network: ({ id, props }, design) => {
    const node = design.node(id);
    const host = design.address(id, 'host');
    const location: Location = { type: 'site', site: id };
    const prefixes = props.addressSpace.flatMap((text) => {
      const range = parseCidr(text);
      return range.ok ? [range.value] : [];
    });
    const element: Element = {
      node,
      location,
      addresses: host === undefined ? [] : [host],
      originate: (_flow, packet) => ({
        passages: [{ node, steps: [{ action: 'start', why: whys.start }] }],
        packet: { ...packet, source: host ?? packet.source },
        from: location,
      }),
      receive: () => ({
        type: 'deliver',
        passages: [{ node, steps: [{ action: 'arrive', why: whys.arrive }] }],
      }),
    };
    return {
      elements: [element],
      sites: [
        {
          id,
          node,
          prefixes,
          dnsForwarder: props.dnsForwarder,
          publicAddress: addressFrom(props.vpnDeviceAddress) ?? design.publicAddress(id),
        },
      ],
    };
  },
};
