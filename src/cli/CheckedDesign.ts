import type { Day } from '../core/lib/day.ts';
import type { Analysis } from '../core/rules/analysis.ts';
import type { ScenarioResult } from '../core/scenarios/scenario.ts';

/** What `ringwall check` found of a design. */
export interface CheckedDesign extends Analysis {
  readonly on: Day;
  /** Set where it was asked for: it moves no light and no exit code. */
  readonly library?: readonly ScenarioResult[];
}
