import type { Disposition } from '../../net/disposition.ts';
import type { Flow } from '../../net/flow.ts';
import type { NodeReference, RuleReference, Step } from '../../net/step.ts';
import type { TraceFinding } from '../../net/traceFinding.ts';
import type { Text } from '../../text/text.ts';

export { dispositions, type Disposition } from '../../net/disposition.ts';
export type { Considered, NodeReference, RuleReference, Step, StepAction } from '../../net/step.ts';
export type { TraceFinding } from '../../net/traceFinding.ts';

/** A node and what was decided there, with the packet as it was seen on arrival. */
export interface Hop {
  readonly node: NodeReference;
  readonly source: string;
  readonly destination: string;
  readonly port: number;
  readonly steps: readonly Step[];
}

/** How and why a walk ended. */
export interface Ending {
  readonly disposition: Disposition;
  /** Stable reason code, such as `FW_IMPLICIT_DENY`; never renamed. */
  readonly reason: string;
  /** The sentence for a person: what happened and why. */
  readonly explanation: Text;
  /** The rule, route or setting that decided. */
  readonly rule?: RuleReference;
  /** The element at which it ended. */
  readonly decidedBy?: NodeReference;
}

/** A flow, walked hop by hop and back. */
export interface Trace extends Ending {
  readonly flow: Flow;
  /** How the connection ended that a proxy on the way could not open to its backend. */
  readonly cause?: Ending & { readonly packet: Pick<Hop, 'source' | 'destination' | 'port'> };
  readonly hops: readonly Hop[];
  /** The way of the reply, innermost segment first; empty where nothing was delivered. */
  readonly returnHops: readonly Hop[];
  /** Source address that the final receiver saw. */
  readonly seenSource?: string;
  readonly findings: readonly TraceFinding[];
}
