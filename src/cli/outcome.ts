import type { Text } from '../core/text/text.ts';

/** What a command leaves behind: 0 fine, 1 the design is at risk, 2 the input was refused. */
export type Outcome =
  { readonly code: 0 | 1; readonly output: string } | { readonly code: 2; readonly problem: Text };

export function refused(problem: Text): Outcome {
  return { code: 2, problem };
}
