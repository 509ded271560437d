import { traceFinding } from '../../net/traceFinding.ts';
import type { Reached } from './WalkContext.ts';

/** Of several ways that a packet may take, the one that gets furthest; that they differ is said. */
export function chooseFurthest([first, ...others]: readonly [Reached, ...Reached[]]): Reached {
  const ways = [first, ...others];
  const chosen =
    ways.find(({ end }) => end === undefined) ??
    ways.find(({ end }) => end?.disposition === 'INDETERMINATE') ??
    first;
  if (ways.some(({ end }) => end?.disposition !== chosen.end?.disposition)) {
    chosen.trail.note(traceFinding('BACKENDS_DIFFER'));
  }
  return chosen;
}
