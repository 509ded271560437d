import type { AddressRequests } from '../contract/networkBehaviour.ts';

/** A node and a pod that stand for all of the pool. */
export const nodePoolAddresses: AddressRequests<'node-pool'> = ({ parent, props }, design) => {
  const cluster = design.resource('aks-cluster', props.cluster)?.props;
  const mode = cluster?.networkMode ?? 'overlay';
  const pods = {
    overlay: { range: cluster?.podCidr ?? '' },
    kubenet: { range: cluster?.podCidr ?? '' },
    nodeSubnet: { subnet: parent },
    podSubnet: { subnet: props.podSubnet ?? parent },
  } as const;
  return [
    { use: 'node', pool: { subnet: parent } },
    { use: 'pod', pool: pods[mode] },
  ];
};
