import type { DesignDocument } from '../src/core/model/designDocument.ts';
import type { Scenario } from '../src/core/scenarios/scenario.ts';
import type { Budget } from './budget.ts';
import { loadMeasured, type Measured } from './loadMeasured.ts';
import { medianTime } from './medianTime.ts';

const [small, usual, large] = [30, 300, 1000];

/** The median time from an edit, which leaves most of the document as it is, to the verdicts of scenarios. */
async function timeOfVerdicts(
  document: DesignDocument,
  scenariosOf: (measured: Measured) => readonly Scenario[],
): Promise<number> {
  const measured = await loadMeasured();
  const { createAnalysisContext, runScenarios, resourcesOf, setProps } = measured;
  const pool = resourcesOf(document, 'node-pool')[0];
  if (pool === undefined) throw new Error('the design has no node pool');
  return medianTime(
    (index) => {
      const edited = setProps(pool.id, { maxCount: 10 + index })(document);
      runScenarios(createAnalysisContext(edited), scenariosOf(measured));
    },
    { warm: 20, runs: 40 },
  );
}

/** One walk of a packet there and back; the first of a design also finds out what holds for its subnets. */
export const traceTime: Budget = {
  name: `Trace of one flow, ${usual} resources, median`,
  unit: 'ms',
  limit: 2,
  measure: async () => {
    const { createAnalysisContext, runScenarios, sizedDesign } = await loadMeasured();
    const document = sizedDesign(usual);
    const flows = runScenarios(createAnalysisContext(document)).flatMap(({ walks }) =>
      walks.map(({ flow }) => flow),
    );
    const rounds = Array.from({ length: 10 }, () => createAnalysisContext(document));
    const times = rounds.flatMap((context) =>
      flows.map((flow) => medianTime(() => context.trace(flow), { warm: 0, runs: 1 })),
    );
    return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
  },
};

/** All scenarios that the lights rest on: they are walked at every edit. */
export const scenarioTime: Budget = {
  name: `Edit to the verdicts of the lights' scenarios, ${usual} resources, median`,
  unit: 'ms',
  limit: 30,
  measure: async () =>
    timeOfVerdicts((await loadMeasured()).sizedDesign(usual), ({ scenarios }) => scenarios),
};

/** The scenario library on its own: it is walked while Traffic is open, after the lights are known. */
export const libraryTime: Budget = {
  name: `Verdicts of the scenario library, ${usual} resources, median`,
  unit: 'ms',
  limit: 30,
  measure: async () =>
    timeOfVerdicts((await loadMeasured()).sizedDesign(usual), ({ scenarioLibrary }) => scenarioLibrary),
};

/** The exponent with which the time of an edit's verdicts grows with the design. */
export const verdictGrowth: Budget = {
  name: `Growth of an edit's verdicts from ${small} to ${large} resources`,
  unit: 'exponent',
  limit: 1.2,
  measure: async () => {
    const { sizedDesign } = await loadMeasured();
    const [few, many] = [sizedDesign(small), sizedDesign(large)];
    const [fewer = 1, more = 1] = [few, many].map(({ resources }) => Object.keys(resources).length);
    const [quick, slow] = [
      await timeOfVerdicts(few, ({ scenarios }) => scenarios),
      await timeOfVerdicts(many, ({ scenarios }) => scenarios),
    ];
    return Math.log(slow / quick) / Math.log(more / fewer);
  },
};
