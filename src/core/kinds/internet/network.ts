import { addressFrom } from '../../net/address.ts';
import type { NetworkBehaviour } from '../contract/networkBehaviour.ts';

/** The endpoints outside that the design knows by name. */
export const internetNetwork: NetworkBehaviour<'internet'> = {
  network: ({ props }) => ({
    endpoints: props.endpoints.flatMap((endpoint) => {
      const address = addressFrom(endpoint.address);
      if (address === undefined) return [];
      return [
        {
          name: endpoint.name,
          address,
          ...(endpoint.fqdn === '' ? {} : { fqdn: endpoint.fqdn }),
          serviceTags: endpoint.serviceTagsUnknown ? ('unknown' as const) : endpoint.serviceTags,
          malicious: endpoint.malicious,
        },
      ];
    }),
  }),
};
