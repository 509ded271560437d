import type { Day } from '../core/ringwall.ts';
import type { Text, Language } from '../core/text/text.ts';
import type { Outcome } from './outcome.ts';
import type { OptionNames, Options } from './readOptions.ts';

/** The world outside the process, so that tests can put another in its place. */
export interface World {
  /** All of the standard input, as text. */
  readonly readInput: () => Promise<string>;
  readonly today: () => Day;
}

/** One word of the command line. */
export interface Command {
  /** What follows the name of the command. */
  readonly usage: string;
  readonly summary: Text;
  /** What stands before the options, by name: each is needed. */
  readonly positionals: readonly string[];
  readonly options: OptionNames;
  run(options: Options, language: Language, world: World): Promise<Outcome>;
}
