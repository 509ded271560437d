import type { Refusal } from '../placement/refusal.ts';
import type { Result } from '../lib/result.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { defaultRoute } from '../reach/facts/defaultRoute.ts';
import { clusterNetwork } from './clusterNetwork.ts';
import { Draft } from './Draft.ts';
import { natRule, type NatRule } from './natRule.ts';
import { openGroups } from './openGroups.ts';

/**
 * Makes a public service internal and lets the firewall that its nodes leave through translate to it, so that requests
 * and replies take one way: https://learn.microsoft.com/azure/firewall/integrate-lb
 */
export function translateAtFirewall(
  document: DesignDocument,
  id: ResourceId,
): Result<DesignDocument, Refusal> {
  const draft = new Draft(document);
  const { context } = draft;
  const service = context.resource('kubernetes-service', id);
  const network = clusterNetwork(context, service?.props.cluster);
  const [firewall] = (network?.nodeSubnets ?? []).flatMap(
    ({ id: subnet }) => context.resource('azure-firewall', defaultRoute(context, subnet)?.nextHop) ?? [],
  );
  const policy = context.resource('firewall-policy', firewall?.props.firewallPolicy);
  if (service === undefined || network === undefined || policy === undefined) {
    draft.refuse({
      en: 'The nodes leave through nothing that could translate to the service',
      ja: 'ノードの出口に、サービスへアドレス変換できるファイアウォールがありません',
    });
    return draft.finish();
  }
  const { sourceRanges, ports } = service.props;
  const sources = sourceRanges.length > 0 ? sourceRanges : ['*'];
  const natRules = ports.reduce<readonly NatRule[]>(
    (rules, port) => [...rules, natRule(service, port, sources, rules)],
    policy.props.natRules,
  );
  draft.set('firewall-policy', policy.id, { natRules });
  draft.set('kubernetes-service', id, { exposure: 'internalLoadBalancer', sourceRanges: [] });
  openGroups(
    draft,
    network.podSources.map((subnet) => subnet.id),
  );
  return draft.finish();
}
