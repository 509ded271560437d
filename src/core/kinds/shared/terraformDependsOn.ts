import { commented, type Expression, type Value } from '../../iac/expression.ts';

/** The order that no reference implies, and why it is needed. */
export function terraformDependsOn(why: string, on: readonly Expression[]): Value | undefined {
  return on.length === 0 ? undefined : commented(why, on);
}
