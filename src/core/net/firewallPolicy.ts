import type { ResourceId } from '../model/designDocument.ts';
import type { Address } from './address.ts';
import type { Protocol } from './flow.ts';
import type { RuleReference } from './step.ts';

interface Collected {
  readonly name: string;
  readonly rule: RuleReference;
  readonly sources: readonly string[];
}

/** What a firewall does with connections to one of its public addresses. https://learn.microsoft.com/azure/firewall/rule-processing */
export interface DnatRule extends Collected {
  readonly protocols: readonly string[];
  /** The public address and port that clients call; without an address the first one of the firewall. */
  readonly destination?: Address;
  readonly port: number;
  readonly target?: Address;
  readonly targetPort: number;
}

/** A rule by addresses, service tags or resolved names, protocols and ports. */
export interface NetworkRule extends Collected {
  readonly allow: boolean;
  readonly protocols: readonly string[];
  readonly destinations: readonly string[];
  readonly fqdns: readonly string[];
  readonly ports: readonly string[];
}

/** A rule by the name that a client asks for; `*.contoso.com` does not match the apex. */
export interface ApplicationRule extends Collected {
  readonly allow: boolean;
  readonly protocols: readonly { readonly name: string; readonly port: number }[];
  readonly fqdns: readonly string[];
}

/** The rules of a firewall, each list in the order in which it is processed. */
export interface FirewallPolicy {
  readonly id: ResourceId;
  readonly name: string;
  /** A policy whose rules come first. */
  readonly parent: ResourceId | null;
  readonly threatIntelligence: 'Alert' | 'Deny' | 'Off';
  readonly dnsProxy: boolean;
  /** Destinations to which network rules do not translate the source; empty: the private ranges. */
  readonly privateRanges: readonly string[];
  readonly dnatRules: readonly DnatRule[];
  readonly networkRules: readonly NetworkRule[];
  readonly applicationRules: readonly ApplicationRule[];
}

/** Whether a rule for these protocols holds a packet of the protocol; `Any` holds all. */
export function covers(protocols: readonly string[], protocol: Protocol): boolean {
  return protocols.some((name) => name === 'Any' || name === protocol);
}
