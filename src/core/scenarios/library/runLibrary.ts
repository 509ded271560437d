import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { runScenarios } from '../runScenarios.ts';
import type { ScenarioResult } from '../scenario.ts';
import { scenarioLibrary } from './scenarioLibrary.ts';

/** Walks and judges the scenarios of the library; no light rests on them. */
export function runLibrary(context: AnalysisContext): readonly ScenarioResult[] {
  return runScenarios(context, scenarioLibrary, 'library');
}
