import { addressFrom } from '../../net/address.ts';
import type { NetworkBehaviour } from '../contract/networkBehaviour.ts';

/** Routes for the subnets that refer to it. */
export const routeTableNetwork: NetworkBehaviour<'route-table'> = {
  network: ({ id, props }, design) => ({
    routeTables: [
      {
        node: design.node(id),
        propagatesGatewayRoutes: props.bgpRoutePropagation,
        routes: props.routes.map((route) => {
          const nextHop =
            route.nextHop === null
              ? addressFrom(route.nextHopIpAddress)
              : design.address(route.nextHop, 'frontend');
          return {
            name: route.name,
            prefix: route.addressPrefix,
            nextHopType: route.nextHopType,
            ...(nextHop === undefined || route.nextHopType !== 'VirtualAppliance' ? {} : { nextHop }),
          };
        }),
      },
    ],
  }),
};
