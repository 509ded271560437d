import type { Expression, ObjectValue, Value } from '../../iac/expression.ts';
import type { KindId } from '../registry/kinds.ts';
import type { TerraformContext } from './exportContext.ts';
import type { Member } from './networkBehaviour.ts';

/** What an attribute must be in a plan, and the sentence for when it is not. */
export interface PlanPromise {
  readonly attribute: Expression;
  readonly value: Value;
  readonly message: string;
}

/** What a design promises of its resources of a kind: a design that is open on purpose promises nothing. */
export interface PlanPromises<K extends KindId> {
  promises(resource: Member<K>, context: TerraformContext): readonly PlanPromise[];
  /** What a provider that is mocked would make up in a form that the plan refuses. */
  readonly madeUp?: { readonly target: Expression; readonly values: ObjectValue };
}
