import type { ResourceId } from '../../model/designDocument.ts';
import type { Text } from '../../text/text.ts';
import { sourceSubnetsOf } from '../shared/clusterPools.ts';
import type { Derivation, ExportContext } from '../contract/exportContext.ts';
import type { Values } from '../contract/field.ts';
import type { Typed } from '../contract/values.ts';
import type { routeTableFields } from './props.ts';

export interface ExportedRoute {
  readonly name: string;
  readonly addressPrefix: string;
  readonly nextHopType: Values<typeof routeTableFields>['routes'][number]['nextHopType'];
  /** With an appliance only: a firewall that is drawn, or the address of one that is not. */
  readonly nextHop?: { readonly firewall: ResourceId } | { readonly address: string };
}

/** The routes that Azure would accept: one to an appliance needs an address. */
export function routesOf({ props }: Typed<'route-table'>, context: ExportContext): readonly ExportedRoute[] {
  return props.routes.flatMap(({ name, addressPrefix, nextHopType, nextHop, nextHopIpAddress }) => {
    const route = { name, addressPrefix, nextHopType };
    if (nextHopType !== 'VirtualAppliance') return [route];
    const firewall = context.resource('azure-firewall', nextHop);
    if (firewall !== undefined) return [{ ...route, nextHop: { firewall: firewall.id } }];
    return nextHopIpAddress === '' ? [] : [{ ...route, nextHop: { address: nextHopIpAddress } }];
  });
}

/** Whether AKS writes routes of its own into the table, as it does with kubenet. */
export function isWrittenByAks({ id }: Typed<'route-table'>, context: ExportContext): boolean {
  return context
    .resourcesOf('aks-cluster')
    .filter(({ props }) => props.networkMode === 'kubenet')
    .some((cluster) => sourceSubnetsOf(cluster.id, context).some(({ props }) => props.routeTable === id));
}

export const routeTableDerivation: Derivation<'route-table'> = {
  notes: (table, context) => {
    const exported = new Set(routesOf(table, context).map(({ name }) => name));
    return table.props.routes
      .filter(({ name }) => !exported.has(name))
      .map(({ name }): Text => ({
        en: `Route ${name} of ${table.name} is left out: it leads to an appliance without an address.`,
        ja: `${table.name} のルート ${name} は、アドレスのないアプライアンスを指しているため出力していません。`,
      }));
  },
};
