import type { Budget } from './budget.ts';
import { commandCheck, commandStart } from './commandTime.ts';
import { editLatency } from './editLatency.ts';
import { firstViewSize } from './firstViewSize.ts';
import { linkLengths } from './linkLengths.ts';
import { libraryTime, scenarioTime, traceTime, verdictGrowth } from './tracing.ts';

/** Every number that the project holds itself to. A new budget is one file and one line here. */
export const budgets: readonly Budget[] = [
  firstViewSize,
  ...linkLengths,
  editLatency(30, 8),
  editLatency(300, 50, true),
  traceTime,
  scenarioTime,
  libraryTime,
  verdictGrowth,
  commandStart,
  commandCheck,
];
