import type { NetworkBehaviour } from '../contract/networkBehaviour.ts';

/** The address belongs to the machine that it is attached to; of its own it has a name at most. */
export const publicIpNetwork: NetworkBehaviour<'public-ip'> = {
  network: ({ id, props }, design) => {
    if (props.domainNameLabel === '') return {};
    const fqdn = `${props.domainNameLabel}.${design.document.settings.region}.cloudapp.azure.com`;
    return { names: [{ fqdn, address: design.publicAddress(id) }] };
  },
};
