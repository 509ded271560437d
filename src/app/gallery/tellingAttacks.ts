import type { Attack } from '../../core/picture/attackLanes.ts';
import { protections, type ScenarioResult } from '../../core/scenarios/scenario.ts';
import { tellingScenario } from '../shell/showProtection.ts';

/** The attack on each protection that says most of it, where there is one. */
export function tellingAttacks(scenarios: readonly ScenarioResult[]): readonly Attack[] {
  const attacks = scenarios.filter(({ intent }) => intent === 'must-be-blocked');
  return protections.flatMap((protection) => {
    const [walk] = tellingScenario(attacks, protection)?.walks ?? [];
    return walk === undefined ? [] : [{ protection, walk }];
  });
}
