import type { Text } from './text.ts';

/** Why something was refused: an error is a value, and never thrown. */
export interface Problem<Code extends string = string> {
  /** To decide by; it stays when the sentence is worded better. */
  readonly code: Code;
  /** The sentence for a person: what is wrong, and what to do. What it quotes steers no terminal. */
  readonly reason: Text;
}
