import { adminToApiServer } from './adminToApiServer.ts';
import { attackerToApiServer } from './attackerToApiServer.ts';
import { cleanRequestToPod } from './cleanRequestToPod.ts';
import { nodesToAksNeeds } from './nodesToAksNeeds.ts';
import { nodesToApiServer } from './nodesToApiServer.ts';
import { podToC2 } from './podToC2.ts';
import type { Scenario } from './scenario.ts';
import { sqlInjectionToPod } from './sqlInjectionToPod.ts';

/** The named flows that the three lights rest on, in the order in which they are shown. */
export const scenarios: readonly Scenario[] = [
  attackerToApiServer,
  nodesToApiServer,
  adminToApiServer,
  sqlInjectionToPod,
  cleanRequestToPod,
  podToC2,
  nodesToAksNeeds,
];
