import { createAnalysisContext } from '../src/core/reach/createAnalysisContext.ts';
import { runScenarios } from '../src/core/scenarios/runScenarios.ts';
import type { Budget } from './budget.ts';
import { medianTime } from './medianTime.ts';
import { sizedDesign } from './sizedDesign.ts';

/** One walk of a packet there and back, the mean over all flows of the scenarios, in a design that is understood. */
export const traceLatency: Budget = {
  name: 'Trace of one flow, 30 resources, median',
  unit: 'ms',
  limit: 2,
  measure: () => {
    const document = sizedDesign(30);
    const flows = runScenarios(createAnalysisContext(document)).flatMap(({ walks }) =>
      walks.map(({ flow }) => flow),
    );
    const all = medianTime(
      () => {
        const context = createAnalysisContext(document);
        for (const flow of flows) context.trace(flow);
      },
      { warm: 50, runs: 50 },
    );
    return all / flows.length;
  },
};
