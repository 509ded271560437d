import type { Flow, Intent } from '../net/flow.ts';
import type { TraceFinding } from '../net/traceFinding.ts';
import type { Trace } from '../reach/engine/trace.ts';
import type { AnalysisContext } from '../reach/facts/analysisContext.ts';
import type { Text } from '../text/text.ts';

export const protections = ['controlPlane', 'inbound', 'outbound'] as const;

export type Protection = (typeof protections)[number];

export type ProtectionState = 'protected' | 'at-risk' | 'unknown';

export type Verdict = 'pass' | 'fail' | 'unknown';

/** Those that the lights rest on; those that somebody wrote into the design, and the library, move no light. */
export type ScenarioGroup = 'lights' | 'own' | 'library';

/** Named traffic that a light rests on. */
export interface Scenario {
  readonly id: string;
  readonly protection: Protection;
  readonly intent: Intent;
  /** As a row says it: "Compromised pod -> C2". */
  readonly title: Text;
  readonly description: Text;
  /** Every walk of the scenario: each entry point, each pool. Empty where its source or target is not drawn. */
  flows(context: AnalysisContext): readonly Flow[];
  /** What is missing where there is no walk. */
  readonly missing: Text;
  /** What no design stops, to be said beside a light that is green. */
  residualRisks?(context: AnalysisContext): readonly TraceFinding[];
}

/** One walk, judged against the intent of its scenario. */
export interface Walk {
  readonly flow: Flow;
  readonly trace: Trace;
  readonly verdict: Verdict;
  /** The sentence for a person: "Blocked, as it must be. …" */
  readonly judgement: Text;
}

/** A scenario, judged: as bad as its worst walk. */
export interface ScenarioResult {
  readonly id: string;
  readonly group: ScenarioGroup;
  /** The lane in which its path is drawn; in the group of the lights, also the light that it moves. */
  readonly protection: Protection;
  readonly intent: Intent;
  readonly title: Text;
  readonly verdict: Verdict;
  /** Worst first; empty where its source or target is not drawn. */
  readonly walks: readonly Walk[];
  /** Set where there is no walk. */
  readonly missing?: Text;
  /** What the verdict does not cover; set where there is any. */
  readonly residualRisks?: readonly TraceFinding[];
}

export type Protections = Readonly<Record<Protection, ProtectionState>>;
