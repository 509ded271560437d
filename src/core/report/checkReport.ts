import type { Day } from '../lib/day.ts';
import type { Analysis } from '../rules/analysis.ts';
import type { ScenarioResult } from '../scenarios/scenario.ts';

/** The file that a design was read from, for writers that point at a line of it. */
export interface DesignFile {
  /** As the reader of the report finds it: relative to where the check ran, or `file://…`. */
  readonly uri: string;
  readonly text: string;
}

/**
 * What a check found of a design: plain data, and all that a writer of a report is given. Names in it come from the
 * design and are hostile; each writer makes them harmless in its own format.
 */
export interface CheckReport extends Analysis {
  /** The name of the design. */
  readonly design: string;
  /** The day for which was judged. */
  readonly on: Day;
  /** The verdicts of the scenario library, where they were asked for: they move no light and fail no check. */
  readonly library?: readonly ScenarioResult[];
  /** Ids of the findings whose fix was tried on a copy and holds, where that was asked for. */
  readonly fixable?: readonly string[];
  readonly file?: DesignFile;
}
