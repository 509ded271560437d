import type { Intent } from '../net/flow.ts';
import type { Blocker } from '../reach/engine/traceAllBlockers.ts';
import type { Trace } from '../reach/engine/trace.ts';
import type { Verdict } from '../scenarios/scenario.ts';
import type { Text } from '../text/text.ts';

/** One packet, walked there and back, and judged by what is wanted of it: plain data. */
export interface TraceReport extends Trace {
  readonly intent: Intent;
  readonly verdict: Verdict;
  /** "Blocked, as it must be. …" */
  readonly judgement: Text;
  /** Everything that stands in the way, in order; set where it was asked for. Advice, where the flow must work. */
  readonly blockers?: readonly (Blocker & { readonly advice?: Text; readonly repairable?: boolean })[];
}
