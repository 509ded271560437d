import type { Protection, ScenarioResult, Verdict } from '../../core/scenarios/scenario.ts';
import { analysisStore } from '../store/analysisStore.ts';
import { viewStore } from '../store/viewStore.ts';

const urgency: Readonly<Record<Verdict, number>> = { fail: 2, unknown: 1, pass: 0 };

/** The scenario that explains a light: the worst, and of equal ones the attack. */
export function tellingScenario(
  scenarios: readonly ScenarioResult[],
  protection: Protection,
): ScenarioResult | undefined {
  const weight = ({ verdict, intent }: ScenarioResult): number =>
    urgency[verdict] * 2 + (intent === 'must-be-blocked' ? 1 : 0);
  return scenarios
    .filter(
      ({ group, protection: own, walks }) => group === 'lights' && own === protection && walks.length > 0,
    )
    .toSorted((one, other) => weight(other) - weight(one))[0];
}

/** What a click on a light does: draws its telling path, over the findings where there is something to fix. */
export function showProtection(protection: Protection): void {
  const { protections, scenarios } = analysisStore.getState().analysis;
  const scenario = tellingScenario(scenarios, protection);
  const { set, showTab } = viewStore.getState();
  set({ shownWalk: scenario && { scenario: scenario.id, walk: 0 }, previewedFinding: undefined });
  showTab(protections[protection] === 'at-risk' ? 'findings' : 'traffic');
}
