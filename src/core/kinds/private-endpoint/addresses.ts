import type { AddressRequests } from '../contract/networkBehaviour.ts';
import { privateLinkTarget } from '../contract/privateLinkTarget.ts';

/** One for each name of the service. */
export const privateEndpointAddresses: AddressRequests<'private-endpoint'> = ({ parent, props }, design) => {
  const wanted = props.privateIpAddress;
  const [, ...further] = privateLinkTarget(props.target, design)?.names ?? [];
  return [
    { use: 'interface', pool: { subnet: parent }, wanted },
    // Azure wants all addresses of an endpoint or none.
    ...further.map(({ use }) => ({ use, pool: { subnet: parent }, isChosen: wanted !== '' })),
  ];
};
