import type { ResourceId } from '../model/designDocument.ts';
import type { Flow } from '../net/flow.ts';
import type { Text } from '../text/text.ts';

/** How a walk ended. Success is stated once, in `isSuccess`. */
export const dispositions = [
  'DELIVERED',
  'DENIED_OUT',
  'DENIED_IN',
  'DENIED_FIREWALL',
  'DENIED_WAF',
  'REFUSED_AT_DESTINATION',
  'NO_ROUTE',
  'NULL_ROUTED',
  'NO_OUTBOUND_METHOD',
  'NEXT_HOP_INVALID',
  'LOOP',
  'NAME_UNRESOLVED',
  'NOT_LISTENING',
  'TARGET_UNHEALTHY',
  'ASYMMETRIC_RETURN',
  'PLATFORM_UNSUPPORTED',
  'INDETERMINATE',
] as const;

export type Disposition = (typeof dispositions)[number];

/** Anything a packet passes: a resource of the design, an endpoint outside it, or what Azure runs by itself. */
export interface NodeReference {
  /** Stable within a trace and across traces of one design: `resource:<id>`, `endpoint:c2`, `peering:<id>`. */
  readonly id: string;
  /** The resource of the design, where it is one: what the canvas frames and the inspector opens. */
  readonly resource?: ResourceId;
  /** The glyph: id of a kind, or `pod`, `attacker`, `api-server`. */
  readonly icon: string;
  readonly label: Text;
}

export type StepAction =
  | 'start'
  | 'resolve'
  | 'allow'
  | 'deny'
  | 'route'
  | 'peer'
  | 'snat'
  | 'dnat'
  | 'un-nat'
  | 'balance'
  | 'proxy'
  | 'inspect'
  | 'session'
  | 'arrive'
  | 'drop'
  | 'unknown';

/** The rule, route or setting that decided, so that it can be selected. */
export interface RuleReference {
  readonly resource?: ResourceId;
  readonly name: string;
}

/** One decision at a hop. */
export interface Step {
  readonly action: StepAction;
  /** Who decided, where it is not the hop itself: an attached security group or route table. */
  readonly by?: NodeReference;
  readonly rule?: RuleReference;
  /** Short form of what was decided on: `0.0.0.0/0 -> 10.10.0.4`, `192.168.1.9 -> 10.10.4.5`. */
  readonly detail?: string;
  /** A few words. */
  readonly why: Text;
  /** What else was looked at, in order, with the reason why it did not decide. */
  readonly considered?: readonly { readonly name: string; readonly why: Text }[];
}

/** A node and what was decided there, with the packet as it was seen on arrival. */
export interface Hop {
  readonly node: NodeReference;
  readonly source: string;
  readonly destination: string;
  readonly port: number;
  readonly steps: readonly Step[];
}

/** What the walk noticed or assumed; it never changes the disposition. */
export interface TraceFinding {
  readonly code: string;
  readonly resource?: ResourceId;
  readonly text: Text;
}

/** A flow, walked hop by hop and back. */
export interface Trace {
  readonly flow: Flow;
  readonly disposition: Disposition;
  /** Stable reason code, such as `FW_IMPLICIT_DENY`; never renamed. */
  readonly reason: string;
  /** The sentence for a person: what happened and why. */
  readonly explanation: Text;
  /** The rule, route or setting that decided. */
  readonly rule?: RuleReference;
  /** The element at which it ended. */
  readonly decidedBy?: NodeReference;
  readonly hops: readonly Hop[];
  /** The way of the reply, innermost segment first; empty where nothing was delivered. */
  readonly returnHops: readonly Hop[];
  /** Source address that the final receiver saw. */
  readonly seenSource?: string;
  readonly findings: readonly TraceFinding[];
}
