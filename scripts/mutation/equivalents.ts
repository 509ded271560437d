import { changeText, type PlacedMutant } from './mutantsIn.ts';

/** A mutant that nobody can tell from the code as it is. */
export interface Equivalent {
  readonly file: string;
  /** As the survivor is printed: `a < b -> a <= b`. */
  readonly change: string;
  readonly reason: string;
}

/** Mutants that count neither as killed nor as survivors. Where the code can be written so that they do not arise, write it so. */
export const equivalents: readonly Equivalent[] = [];

/** Whether a mutant is one of them. */
export function isEquivalent(mutant: PlacedMutant, known: readonly Equivalent[] = equivalents): boolean {
  return known.some(({ file, change }) => file === mutant.file && change === changeText(mutant));
}

/** Those of a folder that no survivor answers to: the code has changed, or a test tells them apart after all. */
export function staleEquivalents(
  folder: string,
  survivors: readonly PlacedMutant[],
  known: readonly Equivalent[] = equivalents,
): readonly Equivalent[] {
  return known.filter(
    (equivalent) =>
      equivalent.file.startsWith(`src/core/${folder}/`) &&
      !survivors.some((mutant) => isEquivalent(mutant, [equivalent])),
  );
}
