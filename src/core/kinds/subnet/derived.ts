import type { Typed } from '../values.ts';

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
