import type { PropsOf } from '../kinds/registry/kinds.ts';

/** A row of a network security group. */
export type SecurityRule = PropsOf<'network-security-group'>['securityRules'][number];

/** An inbound rule from a few words; its priority is given when it takes its place in a group. */
export function securityRule(
  name: string,
  from: readonly string[],
  to: readonly string[],
  ports: readonly string[],
  protocol: SecurityRule['protocol'] = 'Tcp',
): SecurityRule {
  return {
    name,
    priority: 100,
    direction: 'Inbound',
    access: 'Allow',
    protocol,
    sourceAddressPrefixes: from,
    destinationAddressPrefixes: to,
    destinationPortRanges: ports,
  };
}

/** The last word of a group: without it the default rule for VirtualNetwork decides, which a 0/0 route widens. */
export const denyAllInbound: SecurityRule = {
  ...securityRule('DenyAllInbound', ['*'], ['*'], ['*'], '*'),
  priority: 4000,
  access: 'Deny',
};
