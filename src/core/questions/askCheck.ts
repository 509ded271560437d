import type { Day } from '../lib/day.ts';
import type { DesignDocument } from '../model/designDocument.ts';
import { createAnalysisContext } from '../reach/facts/createAnalysisContext.ts';
import type { CheckReport, DesignFile } from '../report/checkReport.ts';
import { analyse } from '../rules/analyse.ts';
import { proposeFix } from '../rules/proposeFix.ts';
import { runLibrary } from '../scenarios/library/runLibrary.ts';

/** How a design is checked. */
export interface CheckOptions {
  /** The day for which is judged. */
  readonly on: Day;
  /** Also the scenario library, which moves no light and fails no check. */
  readonly library?: boolean;
  /** Also tries the fix of every finding on a copy, which takes far longer than the check. */
  readonly fixable?: boolean;
  /** The file that the design was read from, so that a report can point at its lines. */
  readonly file?: DesignFile;
}

/** Judges a design: the three protections, every scenario and flow, and all findings, worst first. */
export function askCheck(
  document: DesignDocument,
  { on, library = false, fixable = false, file }: CheckOptions,
): CheckReport {
  const analysis = analyse(document, on);
  const holds = analysis.findings.filter(
    (finding) => fixable && finding.repairable && proposeFix(document, finding, on).ok,
  );
  return {
    design: document.name,
    on,
    ...analysis,
    ...(library ? { library: runLibrary(createAnalysisContext(document, { day: on })) } : {}),
    ...(fixable ? { fixable: holds.map(({ id }) => id) } : {}),
    ...(file === undefined ? {} : { file }),
  };
}
