import type { Typed } from '../../kinds/contract/values.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import type { Edit } from '../../model/edits.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { defaultRoute } from '../../reach/facts/defaultRoute.ts';
import { setValues } from '../../repairs/setValues.ts';
import { defineRule, type Violation } from '../rule.ts';
import { setOf } from '../setOf.ts';

export const in017GatewayDefaultRoute = defineRule({
  meta: {
    id: 'IN017',
    area: 'inbound',
    severity: 'critical',
    since: '0.1.0',
    sources: [
      'https://learn.microsoft.com/azure/application-gateway/configuration-infrastructure#supported-user-defined-routes',
    ],
    references: [],
  },
  text: {
    title: {
      en: 'The default route of the gateway does not lead to the Internet',
      ja: 'ゲートウェイの既定ルートがインターネットに向いていない',
    },
    why: {
      en: 'Azure does not support it: the health of the backends becomes unknown and changes to the gateway fail.',
      ja: 'Azureでサポートされない構成です。バックエンドの正常性が不明になり、ゲートウェイの更新に失敗します。',
    },
    remedy: {
      en: 'Take the route out of the gateway’s subnet. Only a new gateway with network isolation and a private frontend may have one.',
      ja: 'ゲートウェイのサブネットからこのルートを外します。設定できるのは、ネットワーク分離を有効にした、プライベートフロントエンドの新規ゲートウェイだけです。',
    },
    messages: {
      route: {
        en: '0.0.0.0/0 of {subnet} leads to {nextHop}, so {resource} cannot work.',
        ja: '{subnet}の0.0.0.0/0の次ホップが{nextHop}のため、{resource}は動作しません。',
      },
    },
  },
  check: (context) =>
    context.resourcesOf('application-gateway').flatMap((gateway): readonly Violation<'route'>[] => {
      const subnet = context.resource('subnet', gateway.parent);
      if (subnet === undefined || gateway.props.networkIsolation) return [];
      const route = defaultRoute(context, subnet.id);
      if (route === undefined || route.nextHopType === 'Internet') return [];
      const hop = route.nextHop ?? route.nextHopAddress ?? route.nextHopType;
      const nextHop = route.nextHop === undefined ? hop : context.nameOf(route.nextHop);
      return [
        {
          resource: gateway.id,
          message: 'route',
          parameters: { subnet: subnet.name, nextHop },
          set: setOf({ nextHop: hop }),
          related: [subnet.id, ...[subnet.props.routeTable ?? []].flat()],
          scenario: 'clean-request-to-pod',
        },
      ];
    }),
  fix: ({ resource }, context) => {
    const gateway = context.resource('application-gateway', resource);
    const subnet = context.resource('subnet', gateway?.parent);
    const table = context.resource('route-table', subnet?.props.routeTable);
    // A route that was learned goes only with the gateway that teaches it.
    if (subnet === undefined || table === undefined) return undefined;
    return [withoutDefaultRoute(context, subnet.id, table)];
  },
});

/** Takes the route out of the table, or the table off the subnet where others have it too. */
function withoutDefaultRoute(
  context: AnalysisContext,
  subnet: ResourceId,
  table: Typed<'route-table'>,
): Edit {
  const shared = context
    .resourcesOf('subnet')
    .some(({ id, props }) => id !== subnet && props.routeTable === table.id);
  if (shared) return setValues('subnet', subnet, { routeTable: null });
  const routes = table.props.routes.filter(({ addressPrefix }) => addressPrefix !== '0.0.0.0/0');
  return setValues('route-table', table.id, { routes });
}
