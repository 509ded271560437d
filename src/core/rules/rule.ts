import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import type { Edit } from '../model/edits.ts';
import type { Waiver } from '../model/waiver.ts';
import type { Problem } from '../text/problem.ts';
import type { Text, TextParameters } from '../text/text.ts';
import type { AnalysisContext } from '../reach/facts/analysisContext.ts';

export const severities = ['critical', 'high', 'medium', 'low'] as const;

export type Severity = (typeof severities)[number];

/** Under which light a rule is listed; topology and operations have none of their own. */
export const areas = ['control-plane', 'inbound', 'outbound', 'topology', 'operations'] as const;

export type Area = (typeof areas)[number];

export interface RuleMeta {
  /** For ever: a retired rule keeps its id. */
  readonly id: string;
  readonly area: Area;
  /** Of a finding that does not say its own. */
  readonly severity: Severity;
  /** Version of the rule set in which the rule first appeared. */
  readonly since: string;
  /** Page addresses that state the fact. */
  readonly sources: readonly string[];
  /** What others call the same thing: `CKV_AZURE_6`, `CIS 5.4.1`, `NS-2`. */
  readonly references: readonly string[];
}

export interface RuleText<M extends string> {
  readonly title: Text;
  /** What an attacker gets, or how the deployment fails. */
  readonly why: Text;
  readonly remedy: Text;
  readonly messages: Readonly<Record<M, Text>>;
}

/** What a check reports: data only, so that it travels between threads and compares. */
export interface Violation<M extends string = string> {
  /** The resource that it is about; the first one where several are. */
  readonly resource: ResourceId;
  readonly message: M;
  /**
   * What inside of the resource it is about, in words that stay when other things change: the name of a security rule,
   * a listener, a range, the id of another resource; never a position, and nothing that changes when more of the same
   * is found. Absent where it is about the resource as a whole. Two violations of a rule share resource, message and
   * subject only where rows of one name stand in the design.
   */
  readonly subject?: string;
  readonly parameters?: TextParameters;
  /**
   * Everything that it covers, one text for each, as `setOf` makes them: a waiver accepts that and no more. Names of
   * other resources do not belong here, their ids do. Absent: its parameters.
   */
  readonly set?: readonly string[];
  readonly severity?: Severity;
  /** Others that belong in the frame. */
  readonly related?: readonly ResourceId[];
  /** Id of the scenario whose path shows it. */
  readonly scenario?: string;
}

export interface Rule<M extends string = string> {
  readonly meta: RuleMeta;
  readonly text: RuleText<M>;
  check(context: AnalysisContext): readonly Violation<M>[];
  /** Edits that repair the violation, or undefined where this case cannot be repaired by an edit. */
  fix?(violation: Violation<M>, context: AnalysisContext): readonly Edit[] | undefined;
}

/** Keeps the message ids checked against the texts. */
export function defineRule<const M extends string>(rule: Rule<M>): Rule<M> {
  return rule;
}

/** A violation with everything that a reader needs, in both languages. */
export interface Finding {
  /** Its identity, `rule:resource:message:subject`: the same for as long as it is the same thing that is wrong. */
  readonly id: string;
  readonly rule: string;
  readonly area: Area;
  readonly severity: Severity;
  readonly resource: ResourceId;
  readonly resourceName: string;
  readonly related: readonly ResourceId[];
  readonly scenario?: string;
  readonly subject: string;
  readonly set: readonly string[];
  readonly title: Text;
  readonly message: Text;
  readonly why: Text;
  readonly remedy: Text;
  readonly sources: readonly string[];
  readonly references: readonly string[];
  /** The rule knows a repair; the engine proves it when it is asked for. */
  readonly repairable: boolean;
  /** Where somebody decided to live with it. */
  readonly waived?: Waiver;
}

/** A repair that was tried on a copy of the document. */
export interface FixProposal {
  readonly document: DesignDocument;
  /** Findings that were repaired along, because alone the fix would have broken a flow. */
  readonly together: readonly Finding[];
  /** Findings that are gone in the copy. */
  readonly solved: readonly Finding[];
}

/** Why a repair is not offered. */
export type FixRefusal = Problem<'stale' | 'no-fix' | 'no-room' | 'stays' | 'raises' | 'breaks' | 'decision'>;
