import type { DesignDocument } from '../src/core/model/designDocument.ts';
import { setProps } from '../src/core/model/edits.ts';
import { createAnalysisContext } from '../src/core/reach/createAnalysisContext.ts';
import { runScenarios } from '../src/core/scenarios/runScenarios.ts';
import type { Budget } from './budget.ts';
import { grownDesign } from './grownDesign.ts';

const [small, usual, large] = [30, 300, 1000];
const rounds = 30;
const warmUp = 10;

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The median time from an edit, which leaves most of the document as it is, to all verdicts. */
function timeOfVerdicts(document: DesignDocument): number {
  const modes = ['Deny', 'Alert'];
  let edited = document;
  const once = (_: unknown, round: number): number => {
    edited = setProps('policy', { threatIntelMode: modes[round % modes.length] ?? 'Off' })(edited);
    return milliseconds(() => runScenarios(createAnalysisContext(edited)));
  };
  const times = Array.from({ length: rounds }, once);
  return median(times.slice(warmUp));
}

export const traceTime: Budget = {
  name: `a trace at ${usual} resources, median`,
  unit: 'ms',
  limit: 2,
  measure: () => {
    const document = grownDesign(usual);
    const flows = runScenarios(createAnalysisContext(document)).flatMap(({ walks }) =>
      walks.map(({ flow }) => flow),
    );
    const context = createAnalysisContext(structuredClone(document));
    return median(flows.map((flow) => milliseconds(() => context.trace(flow))));
  },
};

export const scenarioTime: Budget = {
  name: `all scenarios at ${usual} resources after an edit, median`,
  unit: 'ms',
  limit: 30,
  measure: () => timeOfVerdicts(grownDesign(usual)),
};

/** The exponent with which the time of an edit's verdicts grows with the design. */
export const verdictGrowth: Budget = {
  name: `growth of an edit's verdicts from ${small} to ${large} resources`,
  unit: 'exponent',
  limit: 1.2,
  measure: () => {
    const [few, many] = [grownDesign(small), grownDesign(large)];
    const sizes = [few, many].map(({ resources }) => Object.keys(resources).length);
    const ratio = (sizes[1] ?? 1) / (sizes[0] ?? 1);
    return Math.log(timeOfVerdicts(many) / timeOfVerdicts(few)) / Math.log(ratio);
  },
};
