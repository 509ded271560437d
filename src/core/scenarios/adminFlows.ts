import type { ResourceId } from '../model/designDocument.ts';
import type { Flow } from '../net/flow.ts';
import type { AnalysisContext } from '../reach/facts/analysisContext.ts';
import { clusterNetworks } from '../reach/facts/clusterNetworks.ts';
import { virtualNetworkOf } from '../reach/facts/virtualNetworkOf.ts';

/** Machines that administrators work on: all that do not forward for others. */
export function jumpBoxes(context: AnalysisContext): readonly ResourceId[] {
  return context
    .resourcesOf('virtual-machine')
    .filter(({ props }) => !props.ipForwarding)
    .map(({ id }) => id);
}

/** Hosts that a cluster is managed from: those in its own network, else in a peered one, else all. */
function hostsFor(
  context: AnalysisContext,
  cluster: ResourceId,
  hosts: readonly ResourceId[],
  networkOf: ReadonlyMap<ResourceId, ResourceId | undefined>,
): readonly ResourceId[] {
  const own = new Set(clusterNetworks(context, cluster).map(({ id }) => id));
  const peered = new Set(context.linksOf('peering').flatMap(({ from, to }) => (own.has(from) ? [to] : [])));
  const within = (networks: ReadonlySet<ResourceId>) =>
    hosts.filter((host) => networks.has(networkOf.get(host) ?? ''));
  const near = [...within(own), ...within(peered)];
  // A site reaches every network that a gateway tells it of.
  const sites = hosts.filter((host) => context.resource('on-premises', host) !== undefined);
  return near.length > 0 ? [...near, ...sites] : hosts;
}

/**
 * Connections from hosts to the API servers that they manage: by the private name, or by the public one where only
 * that resolves, as an administrator would choose it.
 */
export function adminFlows(context: AnalysisContext, hosts: readonly ResourceId[]): readonly Flow[] {
  const networkOf = new Map(hosts.map((id) => [id, virtualNetworkOf(context.document, id)?.id]));
  return context.resourcesOf('aks-cluster').flatMap((cluster) =>
    hostsFor(context, cluster.id, hosts, networkOf).map((id) => {
      const calling = (by: 'private-name' | 'public-name'): Flow => ({
        from: { type: 'resource', id },
        to: { type: 'api-server', cluster: cluster.id, by },
        protocol: 'TCP',
        port: 443,
        payload: 'benign',
      });
      const [byPrivate, byPublic] = [calling('private-name'), calling('public-name')];
      const resolves = (flow: Flow): boolean => context.trace(flow).disposition !== 'NAME_UNRESOLVED';
      return !resolves(byPrivate) && resolves(byPublic) ? byPublic : byPrivate;
    }),
  );
}
