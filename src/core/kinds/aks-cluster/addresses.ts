import type { AddressRequests, Member, NetworkDesign } from '../contract/networkBehaviour.ts';

/** Where a private endpoint of the API server stands. */
export function firstPoolSubnet(
  { id }: Pick<Member<'aks-cluster'>, 'id'>,
  design: Pick<NetworkDesign, 'resourcesOf'>,
) {
  return design.resourcesOf('node-pool').find(({ props }) => props.cluster === id)?.parent;
}

/** What the API server takes, unless it is in the open. */
export const aksClusterAddresses: AddressRequests<'aks-cluster'> = (cluster, design) => {
  const { apiServerAccess, apiServerSubnet } = cluster.props;
  if (apiServerAccess === 'public') return [];
  const subnet = apiServerAccess === 'privateLink' ? firstPoolSubnet(cluster, design) : apiServerSubnet;
  return [{ use: 'api-server', pool: { subnet: subnet ?? undefined } }];
};
