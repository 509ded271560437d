import { commented, type Expression, type Value } from '../../iac/expression.ts';

/** The order that no reference implies, and why it is needed. */
export function bicepDependsOn(why: string, on: readonly Expression[]): Value | undefined {
  const [first, ...others] = on;
  return first === undefined ? undefined : [commented(why, first), ...others];
}
