import type { Text } from '../text/text.ts';
import type { Tri } from './flow.ts';

/** Whether a rule matches, and a few words on why it does not decide. */
export interface Match {
  readonly answer: Tri;
  readonly why: Text;
}

/** What reading a list of rules came to. */
export interface Decision<R> {
  /** The first rule that certainly matches. */
  readonly decided: R | undefined;
  /** A rule before it that may match and would decide otherwise. */
  readonly uncertain: R | undefined;
  /** Rules before it that do not match, or that may match and would decide the same. */
  readonly passed: readonly { readonly rule: R; readonly why: Text }[];
}

/** Reads rules in order until one certainly matches. Rules that may match matter only if they would decide otherwise. */
export function firstMatch<R>(
  rules: Iterable<R>,
  match: (rule: R) => Match,
  same: (a: R, b: R) => boolean,
): Decision<R> {
  const passed: { readonly rule: R; readonly why: Text }[] = [];
  let possible: R[] | undefined;
  for (const rule of rules) {
    const { answer, why } = match(rule);
    if (answer === 'yes')
      return { decided: rule, uncertain: possible?.find((other) => !same(other, rule)), passed };
    if (answer === 'maybe') (possible ??= []).push(rule);
    passed.push({ rule, why });
  }
  return { decided: undefined, uncertain: possible?.[0], passed };
}
