import type { Budget } from './budget.ts';
import { budgets } from './budgets.ts';

/** Digits behind the point that mean something. */
const digits: Readonly<Record<Budget['unit'], number>> = { KiB: 1, ms: 2, characters: 0, exponent: 2 };

let passed = 0;
let failed = 0;
for (const { name, unit, limit, isGoal, measure } of budgets) {
  try {
    const measured = await measure();
    const holds = measured <= limit;
    console.log(
      `${holds ? 'ok  ' : isGoal ? 'over' : 'FAIL'} ${name}: ${measured.toFixed(digits[unit])} ${unit} (limit ${limit} ${unit})`,
    );
    if (holds) passed += 1;
    else if (!isGoal) failed += 1;
  } catch (error) {
    console.log(`FAIL ${name}: ${error instanceof Error ? error.message : String(error)}`);
    failed += 1;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
