import type { AddressRequests } from '../contract/networkBehaviour.ts';

/** A host that stands for all of the site. */
export const onPremisesAddresses: AddressRequests<'on-premises'> = ({ props }) => {
  const [range] = props.addressSpace;
  return range === undefined ? [] : [{ use: 'host', pool: { range } }];
};
