import type { TraceFinding } from '../../core/reach/engine/trace.ts';
import type { Protection, ScenarioResult } from '../../core/scenarios/scenario.ts';

/** What a light does not cover although it is green, each once. */
export function residualRisks(
  scenarios: readonly ScenarioResult[],
  protection: Protection,
): readonly TraceFinding[] {
  const risks = scenarios
    .filter(({ group, protection: own }) => group === 'lights' && own === protection)
    .flatMap((scenario) => scenario.residualRisks ?? []);
  return [...new Map(risks.map((risk) => [risk.code, risk])).values()];
}
