import type { ResourceId } from '../../model/designDocument.ts';
import type { AnalysisContext } from './analysisContext.ts';

/** Whether anything in the subnet takes connections at a public address: a gateway, a public load balancer, a node. */
export function hasPublicWayIn(context: AnalysisContext, subnet: ResourceId): boolean {
  const gateways = context.resourcesOf('application-gateway').filter(({ parent }) => parent === subnet);
  if (gateways.some(({ props }) => props.publicFrontend)) return true;
  const pools = context.resourcesOf('node-pool').filter(({ parent }) => parent === subnet);
  if (pools.some(({ props }) => props.nodePublicIp)) return true;
  return publicServicesOn(context, subnet).length > 0;
}

/** The services whose public load balancer sends to nodes in the subnet. */
export function publicServicesOn(context: AnalysisContext, subnet: ResourceId) {
  return context
    .resourcesOf('kubernetes-service')
    .filter(
      ({ props: { exposure, cluster } }) =>
        exposure === 'publicLoadBalancer' && cluster !== null && context.podSources(cluster).includes(subnet),
    );
}
