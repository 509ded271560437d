import { address, choice, reference, rows, text, toggle } from '../contract/field.ts';

export const routeTableFields = {
  bgpRoutePropagation: toggle(true),
  routes: rows({
    name: text({ required: true, pattern: /^[A-Za-z0-9][\w.-]{0,79}$/, example: 'default-via-firewall' }),
    /** A range, or a service tag. */
    addressPrefix: text({
      required: true,
      pattern: /^([A-Za-z][A-Za-z0-9.]*|[0-9.]+\/\d{1,2})$/,
      example: '0.0.0.0/0',
    }),
    nextHopType: choice(
      ['VirtualAppliance', 'Internet', 'None', 'VnetLocal', 'VirtualNetworkGateway'],
      'VirtualAppliance',
    ),
    /** The firewall whose private address is the next hop: exports refer to it instead of writing the address. */
    nextHop: reference('azure-firewall'),
    /** For an appliance that is not drawn. */
    nextHopIpAddress: address(),
  }),
};
