import type { Flow } from '../../net/flow.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import type { Blocker } from '../../reach/engine/traceAllBlockers.ts';

/** A flow that should arrive, and one of the things that keep it from that. */
export interface BlockedFlow {
  readonly context: AnalysisContext;
  readonly flow: Flow;
  readonly blocker: Blocker;
}
