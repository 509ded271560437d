import type { Budget } from './budget.ts';
import { firstViewSize } from './firstViewSize.ts';
import { scenarioTime, traceTime, verdictGrowth } from './tracing.ts';

/** Every number that the project holds itself to. A new budget is one file and one line here. */
export const budgets: readonly Budget[] = [firstViewSize, traceTime, scenarioTime, verdictGrowth];
