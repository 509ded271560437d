import type { Flow, FlowSource, FlowTarget, Protocol } from '../net/flow.ts';
import type { AnalysisContext } from '../reach/facts/analysisContext.ts';

/** A flow of a pod of every pool to a target, with a network of its own and with that of its node. */
export function podFlows(
  context: AnalysisContext,
  to: FlowTarget,
  port: number,
  protocol: Protocol = 'TCP',
): readonly Flow[] {
  return context.resourcesOf('node-pool').flatMap(({ id }) => {
    const sources: readonly FlowSource[] = [
      { type: 'pod', pool: id },
      { type: 'pod', pool: id, hostNetwork: true },
    ];
    return sources.map((from): Flow => ({ from, to, protocol, port, payload: 'benign' }));
  });
}
