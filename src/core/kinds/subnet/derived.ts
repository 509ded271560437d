import { isReservedSubnet } from '../../azure/reservedSubnets.ts';
import type { Typed } from '../contract/values.ts';

export interface Delegation {
  readonly name: string;
  readonly serviceName: string;
  readonly actions: readonly string[];
}

/** The service that a subnet is delegated to. https://learn.microsoft.com/azure/virtual-network/subnet-delegation-overview */
export function delegationOf({ props }: Typed<'subnet'>): Delegation | undefined {
  const { delegation } = props;
  if (delegation === 'none') return undefined;
  return {
    name: delegation.slice(delegation.lastIndexOf('/') + 1),
    serviceName: delegation,
    actions: ['Microsoft.Network/virtualNetworks/subnets/join/action'],
  };
}

/**
 * Whether a subnet keeps the way to the Internet that Azure gives by default. Subnets that Azure's own services run in
 * always do: what is in them has public addresses and does not use it, and not every service accepts a private subnet.
 * https://learn.microsoft.com/azure/virtual-network/ip-services/default-outbound-access
 */
export function defaultOutboundAccessOf({ name, props }: Typed<'subnet'>): boolean {
  return props.defaultOutboundAccess || isReservedSubnet(name);
}
