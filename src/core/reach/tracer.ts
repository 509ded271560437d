import type { Flow } from '../net/flow.ts';
import type { TagTest } from '../net/matchPrefix.ts';
import type { SubnetFacts } from './subnetFacts.ts';
import type { Topology } from './topology.ts';
import type { Trace } from './trace.ts';

/** Walks flows through one network. */
export interface Tracer {
  trace(flow: Flow): Trace;
}

/** A tracer that tells nothing yet: every walk is unknown. */
export function tracer(_topology: Topology, _facts: SubnetFacts, _hasTag: TagTest): Tracer {
  return {
    trace: (flow) => ({
      flow,
      disposition: 'INDETERMINATE',
      reason: 'NOT_WALKED',
      explanation: { en: 'This flow was not walked.', ja: 'この通信は計算されていません。' },
      hops: [],
      returnHops: [],
      findings: [],
    }),
  };
}
