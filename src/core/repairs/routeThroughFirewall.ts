import type { Result } from '../lib/result.ts';
import type { PropsOf } from '../kinds/registry/kinds.ts';
import type { Refusal } from '../placement/refusal.ts';
import type { Typed } from '../kinds/contract/values.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import type { AnalysisContext } from '../reach/facts/analysisContext.ts';
import { bypassesFirewall } from '../reach/facts/bypassesFirewall.ts';
import { Draft } from './Draft.ts';

type Route = PropsOf<'route-table'>['routes'][number];

/**
 * Sends all that leaves the subnets to the firewall: by their own route table where only such subnets share it, else
 * by one that already leads there, else by a new one.
 */
export function routeThroughFirewall(
  document: DesignDocument,
  subnets: readonly ResourceId[],
  firewall: ResourceId,
): Result<DesignDocument, Refusal> {
  const draft = new Draft(document);
  for (const id of subnets) {
    const subnet = draft.context.resource('subnet', id);
    if (subnet !== undefined) route(draft, subnet, firewall);
  }
  return draft.finish();
}

function route(draft: Draft, subnet: Typed<'subnet'>, firewall: ResourceId): void {
  const { context } = draft;
  const own = context.resource('route-table', subnet.props.routeTable);
  if (own !== undefined && isOnlyOfSources(context, own.id, subnet.id)) {
    draft.set('route-table', own.id, { routes: throughFirewall(own.props.routes, firewall) });
    return;
  }
  const table =
    existing(context, firewall) ??
    draft.addAttached('route-table', subnet.name.replace(/^snet-/, ''), {
      bgpRoutePropagation: false,
      routes: throughFirewall(own?.props.routes ?? [], firewall),
    });
  draft.set('subnet', subnet.id, { routeTable: table });
}

/** The routes with a default route to the firewall, and without those that go round it. */
export function throughFirewall(routes: readonly Route[], firewall: ResourceId): readonly Route[] {
  const others = routes.filter(
    ({ addressPrefix, nextHopType }) =>
      addressPrefix !== '0.0.0.0/0' && !bypassesFirewall(addressPrefix, nextHopType),
  );
  const name = routes.find(({ addressPrefix }) => addressPrefix === '0.0.0.0/0')?.name;
  return [
    {
      name: name ?? 'default-via-firewall',
      addressPrefix: '0.0.0.0/0',
      nextHopType: 'VirtualAppliance',
      nextHop: firewall,
      nextHopIpAddress: '',
    },
    ...others,
  ];
}

// A table that an edge subnet shares must not change under it: a gateway of Azure breaks behind an appliance.
function isOnlyOfSources(context: AnalysisContext, table: ResourceId, subnet: ResourceId): boolean {
  const sources = new Set(context.resourcesOf('aks-cluster').flatMap(({ id }) => context.podSources(id)));
  return context
    .resourcesOf('subnet')
    .filter(({ props }) => props.routeTable === table)
    .every(({ id }) => id === subnet || sources.has(id));
}

function existing(context: AnalysisContext, firewall: ResourceId): ResourceId | undefined {
  return context
    .resourcesOf('route-table')
    .find(
      ({ props: { routes } }) =>
        routes.some(({ addressPrefix, nextHop }) => addressPrefix === '0.0.0.0/0' && nextHop === firewall) &&
        !routes.some(({ addressPrefix, nextHopType }) => bypassesFirewall(addressPrefix, nextHopType)),
    )?.id;
}
