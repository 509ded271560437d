import { apiVersionsComparedOn } from '../azure/apiVersions.ts';
import { datedFacts } from '../azure/datedFacts.ts';
import type { Day } from '../lib/day.ts';

/** The days up to which Ringwall knows Azure: what changed since, no answer of its can tell. */
export const knowledge: Readonly<Record<'factsReadOn' | 'apiVersionsComparedOn', Day>> = {
  factsReadOn: datedFacts.readOn,
  apiVersionsComparedOn,
};
