import type { BundleLanguage } from '../src/core/bundle/bundleFile.ts';
import { testDay } from '../src/core/testing/testDay.ts';
import type { Budget } from './budget.ts';
import { loadMeasured } from './loadMeasured.ts';
import { medianTime } from './medianTime.ts';

const languages = ['terraform', 'bicep'] as const satisfies readonly BundleLanguage[];

/** From an edit to its findings, verdicts and code: the slower of the two languages, as only one is on screen. */
export function editLatency(resources: number, limit: number, isGoal?: true): Budget {
  return {
    name: `Edit to findings, verdicts and code, ${resources} resources, median`,
    unit: 'ms',
    limit,
    ...(isGoal && { isGoal }),
    measure: async () => {
      const { analyse, makeBundle, resourcesOf, setProps, sizedDesign } = await loadMeasured();
      const document = sizedDesign(resources);
      const pool = resourcesOf(document, 'node-pool')[0];
      if (pool === undefined) throw new Error('the design has no node pool');
      const times = languages.map((language) =>
        medianTime(
          (index) => {
            // Another value each time: nothing that was computed for the last document can be the answer.
            const edited = setProps(pool.id, { maxCount: 10 + index })(document);
            analyse(edited, testDay);
            makeBundle(edited, language);
          },
          resources > 100 ? { warm: 20, runs: 40 } : { warm: 200, runs: 400 },
        ),
      );
      return Math.max(...times);
    },
  };
}
