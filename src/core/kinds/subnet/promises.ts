import type { PlanPromises } from '../contract/planPromises.ts';
import { defaultOutboundAccessOf } from './derived.ts';

export const subnetPromises: PlanPromises<'subnet'> = {
  promises: (subnet, { attribute }) =>
    defaultOutboundAccessOf(subnet)
      ? []
      : [
          {
            attribute: attribute(subnet.id, 'default_outbound_access_enabled'),
            value: false,
            message: 'No subnet may have a way to the Internet that nobody drew.',
          },
        ],
};
