import { resource } from '../../iac/bicep/ast.ts';
import type { Value } from '../../iac/expression.ts';
import { versioned } from '../../azure/apiVersions.ts';
import { bicepLocated } from '../shared/bicepLocated.ts';
import type { BicepContext, BicepExporter } from '../contract/exportContext.ts';
import { present } from '../shared/present.ts';
import { isWrittenByAks, routesOf, type ExportedRoute } from './derived.ts';

const type = 'Microsoft.Network/routeTables';

export const routeTableBicep: BicepExporter<'route-table'> = {
  area: 'network',
  statements: (table, context) => [
    resource(
      context.symbol(table.id),
      versioned(type),
      {
        name: context.own(table.id, 'name', table.name),
        ...bicepLocated,
        properties: {
          disableBgpRoutePropagation: !table.props.bgpRoutePropagation,
          routes: present(
            routesOf(table, context).map((route) => ({
              name: route.name,
              properties: {
                addressPrefix: route.addressPrefix,
                nextHopType: route.nextHopType,
                nextHopIpAddress: nextHop(route, context),
              },
            })),
          ),
        },
      },
      { origin: table.id },
    ),
  ],
  lookup: ({ name }) => ({ type, name }),
  notes: (table, context) =>
    isWrittenByAks(table, context)
      ? [
          {
            en: `AKS adds routes for pods to ${table.name}: deploying the bundle again takes them away until AKS writes them anew.`,
            ja: `AKSは ${table.name} にPod用のルートを追加します。再デプロイすると、AKSが書き直すまで失われます。`,
          },
        ]
      : [],
};

function nextHop({ nextHop: hop }: ExportedRoute, context: BicepContext): Value | undefined {
  if (hop === undefined) return undefined;
  return 'address' in hop ? hop.address : context.published(hop.firewall, 'private-address')[0];
}
