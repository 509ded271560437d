import type { AnalysisContext } from '../reach/facts/analysisContext.ts';
import { judge } from './judge.ts';
import type { Scenario, ScenarioGroup, ScenarioResult, Walk } from './scenario.ts';
import { scenarios } from './scenarios.ts';
import { worstFirst } from './worstFirst.ts';

function run(scenario: Scenario, group: ScenarioGroup, context: AnalysisContext): ScenarioResult {
  const { id, protection, intent, title, missing } = scenario;
  const walks = worstFirst(
    scenario.flows(context).map((flow): Walk => {
      const trace = context.trace(flow);
      return { flow, trace, ...judge(trace, intent) };
    }),
  );
  const [worst] = walks;
  const risks = scenario.residualRisks?.(context) ?? [];
  return {
    id,
    group,
    protection,
    intent,
    title,
    walks,
    verdict: worst?.verdict ?? 'unknown',
    ...(worst === undefined ? { missing } : {}),
    ...(worst === undefined || risks.length === 0 ? {} : { residualRisks: risks }),
  };
}

/** Walks and judges scenarios, by default those that the lights rest on: each is as bad as its worst walk. */
export function runScenarios(
  context: AnalysisContext,
  wanted: readonly Scenario[] = scenarios,
  group: ScenarioGroup = 'lights',
): readonly ScenarioResult[] {
  return wanted.map((scenario) => run(scenario, group, context));
}
