import type { ScenarioGroup, ScenarioResult } from '../scenarios/scenario.ts';
import type { Text } from '../text/text.ts';
import type { CheckReport } from './checkReport.ts';

/** Scenarios that stand under one heading. */
export interface ScenarioSection {
  readonly group: ScenarioGroup;
  readonly title: Text;
  readonly scenarios: readonly ScenarioResult[];
}

const titles: readonly (readonly [ScenarioGroup, Text])[] = [
  ['lights', { en: 'Scenarios', ja: 'シナリオ' }],
  ['own', { en: 'Own flows', ja: '独自の通信' }],
  ['library', { en: 'Scenario library', ja: 'シナリオライブラリ' }],
];

/** The scenarios of a report by their groups: those of the lights, own flows, the library; none that is empty. */
export function scenarioSections({ scenarios, library = [] }: CheckReport): readonly ScenarioSection[] {
  const all = [...scenarios, ...library];
  return titles
    .map(([group, title]) => ({
      group,
      title,
      scenarios: all.filter((scenario) => scenario.group === group),
    }))
    .filter((section) => section.scenarios.length > 0);
}

/** The sentence that decides: of the worst walk, or of what is missing for any. */
export function reasonOf({ walks, missing }: ScenarioResult): Text | undefined {
  return walks[0]?.judgement ?? missing;
}
