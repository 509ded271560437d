import type { Rule, Severity, Violation } from '../rules/rule.ts';
import type { Change, Changes } from './changedDesign.ts';

/** A violation in one line: `aks:open critical`, or `nsg-aks:admin:AllowSsh high` where it has a subject. */
export type Stated<M extends string> = `${string}:${M} ${Severity}` | `${string}:${M}:${string} ${Severity}`;

/** The line, with whatever more is to hold of the violation. */
export interface StatedFully<M extends string> extends Pick<
  Violation,
  'parameters' | 'set' | 'related' | 'scenario'
> {
  readonly is: Stated<M>;
}

/** Values of resources and links after the repair, defaults filled in, with `name` and `parent`; null: it is gone. */
export type Repaired = Readonly<Record<string, Change | null>>;

/** A design of which the rule has something to say. */
export interface FailingCase<M extends string> {
  readonly changes: Changes;
  /** Everything that the rule says, in its order. */
  readonly finds: readonly (Stated<M> | StatedFully<M>)[];
  /**
   * What the repairs make of the design; absent: whatever they make of it, the rule has nothing more to say.
   * `none`: there is none, a person decides. `no room`: there is one that cannot be made here. `stays`: there is one
   * that leaves the rule something to say, so that the engine will not offer it. `the sample`: the design without the
   * changes.
   */
  readonly fix?: Repaired | 'none' | 'no room' | 'stays' | 'the sample';
  /** Subnets of which every way out passes a firewall after the repairs. */
  readonly filtered?: readonly string[];
}

/** The cases of a rule, each a sentence that says how its design differs from the sample. */
export interface RuleCases<M extends string = string> {
  readonly rule: Rule<M>;
  /** Designs of which the rule says nothing. */
  readonly passes: Readonly<Record<string, Changes>>;
  readonly fails: Readonly<Record<string, FailingCase<M>>>;
}

/** Keeps the messages that the cases state checked against those that the rule has. */
export function ruleCases<M extends string>(
  rule: Rule<M>,
  cases: Pick<RuleCases<NoInfer<M>>, 'passes' | 'fails'>,
): RuleCases<M> {
  return { rule, ...cases };
}
