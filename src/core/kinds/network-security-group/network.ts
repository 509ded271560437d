import type { NetworkBehaviour } from '../contract/networkBehaviour.ts';

/** Rules for the subnets and network interfaces that refer to it. */
export const networkSecurityGroupNetwork: NetworkBehaviour<'network-security-group'> = {
  network: ({ id, props }, design) => {
    const inDirection = (direction: 'Inbound' | 'Outbound') =>
      props.securityRules
        .filter((rule) => rule.direction === direction)
        .toSorted((a, b) => a.priority - b.priority)
        .map((rule) => ({
          priority: rule.priority,
          name: rule.name,
          access: rule.access,
          protocol: rule.protocol,
          sources: rule.sourceAddressPrefixes,
          destinations: rule.destinationAddressPrefixes,
          ports: rule.destinationPortRanges,
          rule: { resource: id, property: 'securityRules', name: rule.name },
        }));
    return {
      securityGroups: [
        { id, node: design.node(id), inbound: inDirection('Inbound'), outbound: inDirection('Outbound') },
      ],
    };
  },
};
