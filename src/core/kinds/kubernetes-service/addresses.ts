import type { AddressRequests } from '../contract/networkBehaviour.ts';

/** The frontend of an internal load balancer. */
export const kubernetesServiceAddresses: AddressRequests<'kubernetes-service'> = ({ parent, props }) =>
  props.exposure === 'internalLoadBalancer'
    ? [{ use: 'frontend', pool: { subnet: parent }, wanted: props.privateIpAddress }]
    : [];
