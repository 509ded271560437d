import type { Typed } from '../../kinds/contract/values.ts';

/** Whether the API server of a cluster has a public endpoint, and who is let in there. */
export interface ApiServerExposure {
  readonly isPublic: boolean;
  /** Whether anything limits who may connect: ranges that are written out, or the cluster's own egress addresses. */
  readonly hasRanges: boolean;
}

/** https://learn.microsoft.com/azure/aks/api-server-authorized-ip-ranges */
export function apiServerExposure({ props }: Typed<'aks-cluster'>): ApiServerExposure {
  const { apiServerAccess, publicEndpoint, authorizedIpRanges, authorizeEgress } = props;
  return {
    isPublic: apiServerAccess === 'public' || (apiServerAccess === 'vnetIntegration' && publicEndpoint),
    hasRanges: authorizedIpRanges.length > 0 || authorizeEgress,
  };
}
