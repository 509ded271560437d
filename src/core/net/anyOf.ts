import type { Tri } from './flow.ts';

/** Yes where one is yes, no where all are no, otherwise maybe. */
export function anyOf<T>(items: readonly T[], test: (item: T) => Tri): Tri {
  let result: Tri = 'no';
  for (const item of items) {
    const answer = test(item);
    if (answer === 'yes') return 'yes';
    if (answer === 'maybe') result = 'maybe';
  }
  return result;
}

/** No where one is no, yes where all are yes, otherwise maybe. */
export function allOf(...answers: readonly Tri[]): Tri {
  if (answers.includes('no')) return 'no';
  return answers.includes('maybe') ? 'maybe' : 'yes';
}

/** An answer that is known. */
export function tri(answer: boolean): Tri {
  return answer ? 'yes' : 'no';
}
