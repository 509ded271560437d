import type { Mutant } from './findMutants.ts';

/** A mutant with the number by which it is switched on. */
export interface NumberedMutant extends Mutant {
  readonly id: number;
}

/**
 * The file with all its mutants inside: `a < b` becomes `(mutantIsOn(7)?(a <= b):(a < b))`, so that one load of the
 * module serves them all. The mutants are in the order of `findMutants`.
 */
export function instrument(source: string, mutants: readonly NumberedMutant[]): string {
  let next = 0;

  const render = (from: number, to: number): string => {
    let text = '';
    let at = from;
    for (let mutant = mutants[next]; mutant !== undefined && mutant.start < to; mutant = mutants[next]) {
      const { start, end } = mutant;
      let choices = '';
      for (let same = mutants[next]; same?.start === start && same.end === end; same = mutants[next]) {
        choices += `mutantIsOn(${same.id})?(${same.replacement}):`;
        next += 1;
      }
      text += `${source.slice(at, start)}(${choices}(${render(start, end)}))`;
      at = end;
    }
    return text + source.slice(at, to);
  };

  return render(0, source.length);
}
