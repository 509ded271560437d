import type { Violation } from './rule.ts';

/**
 * Names the violations of one rule in one design, in the order in which it is asked: `rule:resource:message:subject`.
 * Two rows of one name, which Azure refuses, are told apart by nothing that stays: those after the first are numbered.
 */
export function findingIds(rule: string): (violation: Violation) => string {
  const taken = new Set<string>();
  return ({ resource, message, subject = '' }) => {
    const identity = [rule, resource, message, subject].join(':');
    let id = identity;
    for (let number = 2; taken.has(id); number += 1) id = `${identity}:${number}`;
    taken.add(id);
    return id;
  };
}
