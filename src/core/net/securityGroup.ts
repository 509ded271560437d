import type { NodeReference, RuleReference } from './step.ts';

/** A security rule as written: `*`, an address, a range, or a service tag; ports as `443` or `8000-8080`. https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview */
export interface SecurityRule {
  readonly priority: number;
  readonly name: string;
  readonly access: 'Allow' | 'Deny';
  /** `*`, `Tcp`, `Udp` or `Icmp`. */
  readonly protocol: string;
  readonly sources: readonly string[];
  readonly destinations: readonly string[];
  readonly ports: readonly string[];
  readonly rule?: RuleReference;
}

/** A network security group without the default rules, which are the same everywhere. */
export interface SecurityGroup {
  readonly id: string;
  readonly node: NodeReference;
  readonly inbound: readonly SecurityRule[];
  readonly outbound: readonly SecurityRule[];
  /** AKS keeps it; nobody else writes into it. */
  readonly managed?: boolean;
}
