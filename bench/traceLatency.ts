import type { Budget } from './budget.ts';
import { loadMeasured } from './loadMeasured.ts';
import { medianCpuTime } from './medianCpuTime.ts';

/** One walk of a packet there and back: the mean over all flows of the scenarios, the design's own analysis included. */
export const traceLatency: Budget = {
  name: 'Trace of one flow, 30 resources, median',
  unit: 'ms',
  limit: 2,
  measure: async () => {
    const { createAnalysisContext, runScenarios, sizedDesign } = await loadMeasured();
    const document = sizedDesign(30);
    const flows = runScenarios(createAnalysisContext(document)).flatMap(({ walks }) =>
      walks.map(({ flow }) => flow),
    );
    const all = medianCpuTime(
      () => {
        const context = createAnalysisContext(document);
        for (const flow of flows) context.trace(flow);
      },
      { warm: 100, runs: 200 },
    );
    return all / flows.length;
  },
};
