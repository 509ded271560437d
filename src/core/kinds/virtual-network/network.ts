import { parseCidr } from '../../lib/cidr.ts';
import { addressFrom } from '../../net/address.ts';
import type { NetworkBehaviour } from '../contract/networkBehaviour.ts';

/** An address space, and who resolves names in it. */
export const virtualNetworkNetwork: NetworkBehaviour<'virtual-network'> = {
  network: ({ id, name, props }) => ({
    virtualNetworks: [
      {
        id,
        name,
        addressSpace: props.addressSpace.flatMap((text) => {
          const range = parseCidr(text);
          return range.ok ? [range.value] : [];
        }),
        dnsServers: props.dnsServers.flatMap((text) => addressFrom(text) ?? []),
      },
    ],
  }),
};
