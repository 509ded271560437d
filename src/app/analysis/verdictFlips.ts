import type { ScenarioResult } from '../../core/scenarios/scenario.ts';

/** A scenario or a flow whose verdict is another one than before. */
export interface VerdictFlip {
  readonly before: ScenarioResult;
  readonly after: ScenarioResult;
}

/** The verdicts that differ, in the order of `after`; what is new or no longer judged flipped nothing. */
export function verdictFlips(
  before: readonly ScenarioResult[],
  after: readonly ScenarioResult[],
): readonly VerdictFlip[] {
  return after.flatMap((now) => {
    const then = before.find(({ id }) => id === now.id);
    return then === undefined || then.verdict === now.verdict || then.intent !== now.intent
      ? []
      : [{ before: then, after: now }];
  });
}
