import type { ResourceId } from '../model/designDocument.ts';
import type { Text } from '../text/text.ts';

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

/** What was decided at a hop; `drop` loses the packet without a rule, `unknown` cannot be told. */
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
  /** The property of the resource that holds it, such as `networkRules`; absent for what Azure adds by itself. */
  readonly property?: string;
  readonly name: string;
}

/** Something that was looked at and did not decide, and why not. */
export interface Considered {
  readonly name: string;
  readonly why: Text;
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
  readonly considered?: readonly Considered[];
}
