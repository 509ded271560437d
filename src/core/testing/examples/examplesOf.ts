import type { KindId } from '../../kinds/registry/kinds.ts';
import { examplesOfKinds } from './examplesOfKinds.ts';
import type { Example } from './KindExamples.ts';

/** All examples of a kind, the fullest first. */
export function examplesOf(kind: KindId): readonly Example[] {
  const { minimal, full, further = [] } = examplesOfKinds[kind];
  return [full, ...further, minimal];
}
