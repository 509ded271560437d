import type { RuleReference } from './step.ts';

/** A security rule as it holds in one subnet. */
export interface EffectiveRule {
  readonly priority: number;
  readonly name: string;
  readonly access: 'Allow' | 'Deny';
  readonly protocol: string;
  readonly sources: readonly string[];
  readonly destinations: readonly string[];
  readonly ports: readonly string[];
  /** Who wrote it: the owner of the group, AKS in the group that it keeps at nodes, or Azure in every group. */
  readonly origin: 'user' | 'aks' | 'default';
  readonly rule?: RuleReference;
  /** Set where an earlier rule holds all that this one holds. */
  readonly overriddenBy?: RuleReference;
}

/** Who speaks to a subnet, or is spoken to: an address, a range, or a service tag such as GatewayManager. */
export type Peer =
  { readonly address: string } | { readonly range: string } | { readonly serviceTag: string };

/** Seen from the subnet or network interface that the rule guards. */
export type Direction = 'Inbound' | 'Outbound';
