import type { AnalysisContext } from '../reach/analysisContext.ts';
import { judge } from './judge.ts';
import type { Scenario, ScenarioResult, Verdict, Walk } from './scenario.ts';
import { scenarios } from './scenarios.ts';

const badness: Readonly<Record<Verdict, number>> = { fail: 0, unknown: 1, pass: 2 };

function run(scenario: Scenario, context: AnalysisContext): ScenarioResult {
  const { id, protection, intent, title, missing } = scenario;
  const walks = scenario
    .flows(context)
    .map((flow): Walk => {
      const trace = context.trace(flow);
      return { flow, trace, ...judge(trace, intent) };
    })
    .toSorted((a, b) => badness[a.verdict] - badness[b.verdict]);
  const [worst] = walks;
  return {
    id,
    group: 'lights',
    protection,
    intent,
    title,
    walks,
    verdict: worst?.verdict ?? 'unknown',
    ...(worst === undefined ? { missing } : {}),
  };
}

/** Walks and judges every scenario: each is as bad as its worst walk. */
export function runScenarios(context: AnalysisContext): readonly ScenarioResult[] {
  return scenarios.map((scenario) => run(scenario, context));
}
