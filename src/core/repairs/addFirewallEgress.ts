import type { Refusal } from '../placement/refusal.ts';
import type { Result } from '../lib/result.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { firewallsInReach } from '../reach/facts/firewallsInReach.ts';
import { allowAksEgress } from './allowAksEgress.ts';
import { clusterNetwork, prefixesOf, type ClusterNetwork } from './clusterNetwork.ts';
import { Draft } from './Draft.ts';
import { routeThroughFirewall } from './routeThroughFirewall.ts';
import { ensureFirewallPolicy } from './withFirewallPolicy.ts';

/**
 * Sends all that the nodes and pods of a cluster send to the Internet through a firewall that lets out what AKS needs
 * and nothing else. A firewall in the virtual network of the nodes, or in a peered one, is used where there is one.
 * https://learn.microsoft.com/azure/aks/limit-egress-traffic
 */
export function addFirewallEgress(
  document: DesignDocument,
  cluster: ResourceId,
): Result<DesignDocument, Refusal> {
  const draft = new Draft(document);
  const network = clusterNetwork(draft.context, cluster);
  if (network?.virtualNetwork === undefined) {
    draft.refuse({
      en: 'The cluster has no node pool in a subnet yet: there is nothing to route',
      ja: 'クラスターのノードプールがサブネットにないため、ルーティングの対象がありません',
    });
    return draft.finish();
  }
  const firewall = firewallFor(draft, network, network.virtualNetwork.id);
  const policy = ensureFirewallPolicy(draft, firewall);
  draft.apply((current) => allowAksEgress(current, policy, prefixesOf(network.podSources)));
  const sources = network.podSources.map(({ id }) => id);
  draft.applyRepair((current) => routeThroughFirewall(current, sources, firewall));
  for (const id of sources) {
    draft.set('subnet', id, { defaultOutboundAccess: false });
    const table = draft.context.resource('subnet', id)?.props.routeTable ?? '';
    // Learned routes are longer than the default one and would lead past the firewall.
    draft.set('route-table', table, { bgpRoutePropagation: false });
  }
  // The cluster's identity joins the route table, so it must exist before the cluster.
  draft.set('aks-cluster', cluster, { outboundType: 'userDefinedRouting', identity: 'UserAssigned' });
  return draft.finish();
}

function firewallFor(draft: Draft, { podSources }: ClusterNetwork, virtualNetwork: ResourceId): ResourceId {
  const { document } = draft.context;
  const [existing] = podSources.flatMap(({ id }) => firewallsInReach(document, id));
  return existing?.id ?? draft.add('azure-firewall', virtualNetwork, { zones: ['1', '2', '3'] });
}
