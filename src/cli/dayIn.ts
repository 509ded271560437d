import { parseDay, type Day, type Problem, type Result } from '../core/ringwall.ts';
import { success } from '../core/lib/result.ts';
import type { World } from './command.ts';

/** The day that `--on` names, or today. */
export function dayIn(on: string | undefined, world: World): Result<Day, Problem> {
  return on === undefined ? success(world.today()) : parseDay(on);
}
