import type { Protection, Protections, ProtectionState, ScenarioResult } from './scenario.ts';

/** The light of each protection: as bad as its worst scenario; unknown where there is none to judge. */
export function protectionStates(results: readonly ScenarioResult[]): Protections {
  const stateOf = (protection: Protection): ProtectionState => {
    const judged = results.filter(
      (result) => result.group === 'lights' && result.protection === protection && result.walks.length > 0,
    );
    if (judged.some(({ verdict }) => verdict === 'fail')) return 'at-risk';
    return judged.length === 0 || judged.some(({ verdict }) => verdict === 'unknown')
      ? 'unknown'
      : 'protected';
  };
  return {
    controlPlane: stateOf('controlPlane'),
    inbound: stateOf('inbound'),
    outbound: stateOf('outbound'),
  };
}
