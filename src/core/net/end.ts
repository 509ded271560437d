import type { Text } from '../text/text.ts';
import type { Disposition } from './disposition.ts';
import type { ReasonCode } from './reasonCode.ts';
import type { NodeReference, RuleReference } from './step.ts';

/** How and why a walk ended. */
export interface End {
  readonly disposition: Disposition;
  readonly reason: ReasonCode;
  readonly explanation: Text;
  readonly rule?: RuleReference;
  /** Who decided, where it is not the node at which the packet is. */
  readonly decidedBy?: NodeReference;
  /** Set where it is a proxy's connection to its backend that ended. */
  readonly cause?: InnerEnd;
}

/** The end of a connection that a proxy opened, and its packet as it was there. */
export interface InnerEnd extends End {
  readonly packet: { readonly source: string; readonly destination: string; readonly port: number };
}
