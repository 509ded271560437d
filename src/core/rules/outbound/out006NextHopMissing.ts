import type { PropsOf } from '../../kinds/registry/kinds.ts';
import { resourcesOf } from '../../kinds/contract/values.ts';
import { formatAddress, parseCidr } from '../../lib/cidr.ts';
import type { DesignDocument, ResourceId } from '../../model/designDocument.ts';
import { repairEdit } from '../../repairs/Draft.ts';
import { connectNetworks } from '../../repairs/connectNetworks.ts';
import { setValues } from '../../repairs/setValues.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { defaultRoute } from '../../reach/facts/defaultRoute.ts';
import { firewallsInReach } from '../../reach/facts/firewallsInReach.ts';
import { virtualNetworkOf } from '../../reach/facts/virtualNetworkOf.ts';
import { defineRule, type Violation } from '../rule.ts';
import { setOf } from '../setOf.ts';

type Message = 'noHop' | 'nobody' | 'notConnected';
type Route = PropsOf<'route-table'>['routes'][number];

export const out006NextHopMissing = defineRule({
  meta: {
    id: 'OUT006',
    area: 'outbound',
    severity: 'critical',
    since: '0.1.0',
    sources: [
      'https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview',
      'https://learn.microsoft.com/azure/virtual-network/virtual-network-peering-overview',
    ],
    references: [],
  },
  text: {
    title: {
      en: 'The default route leads to nobody',
      ja: '既定のルートの先に転送する機器がない',
    },
    why: {
      en: 'A next hop that is no firewall, or that stands in a network without a peering, swallows every packet: nodes never become ready.',
      ja: 'ネクストホップがファイアウォールでない場合や、ピアリングしていないネットワークにある場合、パケットはすべて失われ、ノードは準備完了になりません。',
    },
    remedy: {
      en: 'Name the firewall as the next hop instead of writing an address, and peer its virtual network with this one.',
      ja: 'ネクストホップにはアドレスではなくファイアウォールを指定し、その仮想ネットワークとピアリングします。',
    },
    messages: {
      noHop: {
        en: 'The route 0.0.0.0/0 of {resource} names no next hop.',
        ja: '{resource}の0.0.0.0/0にネクストホップが指定されていません。',
      },
      nobody: {
        en: 'The route 0.0.0.0/0 of {resource} leads to {address}, and no firewall has that address.',
        ja: '{resource}の0.0.0.0/0は{address}を向いていますが、そのアドレスのファイアウォールはありません。',
      },
      notConnected: {
        en: 'The route 0.0.0.0/0 of {resource} leads to {firewall}, but the network of {subnet} is not peered with it.',
        ja: '{resource}の0.0.0.0/0は{firewall}を向いていますが、{subnet}のネットワークとはピアリングされていません。',
      },
    },
  },
  check: (context) => {
    const found = new Map<string, Violation<Message>>();
    for (const { id } of context.resourcesOf('subnet')) {
      const violation = violationOf(context, id);
      if (violation === undefined) continue;
      const key = `${violation.resource} ${violation.message}`;
      const known = found.get(key);
      const set = [...(known?.set ?? violation.set ?? []), ...setOf({ subnet: id })];
      found.set(key, { ...violation, ...known, set, related: [...(known?.related ?? []), id] });
    }
    return [...found.values()];
  },
  fix: ({ resource, message, related = [] }, context) => {
    const [subnet = ''] = related;
    const reachable = firewallsInReach(context.document, subnet)[0]?.id;
    if (reachable !== undefined) return [withNextHop(resource, reachable)];
    const named = defaultRoute(context, subnet)?.nextHop ?? onlyFirewall(context.document);
    const [from, to] = [subnet, named].map((id) => virtualNetworkOf(context.document, id)?.id);
    if (named === undefined || from === undefined || to === undefined) return undefined;
    return [
      repairEdit((document) => connectNetworks(document, from, to)),
      ...(message === 'notConnected' ? [] : [withNextHop(resource, named)]),
    ];
  },
});

function violationOf(context: AnalysisContext, subnet: ResourceId): Violation<Message> | undefined {
  const table = context.resource('route-table', context.resource('subnet', subnet)?.props.routeTable);
  const route = table?.props.routes.find(isDefaultToAppliance);
  if (table === undefined || route === undefined) return undefined;
  const violation = { resource: table.id, scenario: 'nodes-to-aks-needs' };
  const firewall = context.resource(
    'azure-firewall',
    route.nextHop ?? (isFrontend(context, subnet, route) ? defaultRoute(context, subnet)?.nextHop : null),
  );
  if (firewall === undefined) {
    return route.nextHopIpAddress === ''
      ? { ...violation, message: 'noHop' }
      : {
          ...violation,
          message: 'nobody',
          parameters: { address: route.nextHopIpAddress },
          set: setOf({ address: route.nextHopIpAddress }),
        };
  }
  if (firewallsInReach(context.document, subnet).some(({ id }) => id === firewall.id)) return undefined;
  return {
    ...violation,
    message: 'notConnected',
    parameters: { firewall: firewall.name, subnet: context.nameOf(subnet) },
    set: setOf({ firewall: firewall.id }),
  };
}

/** Whether a written address is the frontend of the firewall that has it: an instance forwards nothing. */
function isFrontend(context: AnalysisContext, subnet: ResourceId, { nextHopIpAddress }: Route): boolean {
  const firewall = context.resource('azure-firewall', defaultRoute(context, subnet)?.nextHop);
  const range = parseCidr(context.resource('subnet', firewall?.parent)?.props.addressPrefix ?? '');
  if (firewall === undefined || !range.ok) return false;
  const frontend = firewall.props.privateIpAddress || formatAddress(range.value.start + 4);
  return frontend === nextHopIpAddress;
}

function isDefaultToAppliance({ addressPrefix, nextHopType }: Route): boolean {
  return addressPrefix === '0.0.0.0/0' && nextHopType === 'VirtualAppliance';
}

function onlyFirewall(document: DesignDocument): ResourceId | undefined {
  const firewalls = resourcesOf(document, 'azure-firewall');
  return firewalls.length === 1 ? firewalls[0]?.id : undefined;
}

function withNextHop(table: ResourceId, firewall: ResourceId) {
  return (document: DesignDocument): DesignDocument => {
    const routes = resourcesOf(document, 'route-table').find(({ id }) => id === table)?.props.routes ?? [];
    const changed = routes.map((route) =>
      isDefaultToAppliance(route) ? { ...route, nextHop: firewall, nextHopIpAddress: '' } : route,
    );
    return setValues('route-table', table, { routes: changed })(document);
  };
}
