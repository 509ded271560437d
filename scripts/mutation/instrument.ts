import { parseSync, type ESTree } from 'vite';
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

/** Lets what a module remembers be forgotten between two mutants: each `Map` and `WeakMap` that it keeps, empty at first. */
export function makeForgetful(path: string, source: string): string {
  const caches = parseSync(path, source).program.body.flatMap((statement) => {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    return declared?.type === 'VariableDeclaration' ? declared.declarations.flatMap(cacheOf) : [];
  });
  return caches.toReversed().reduce((text, at) => `${text.slice(0, at)}Forgetful${text.slice(at)}`, source);
}

function cacheOf({ init }: ESTree.VariableDeclarator): readonly number[] {
  if (init?.type !== 'NewExpression' || init.arguments.length > 0) return [];
  const { callee } = init;
  return callee.type === 'Identifier' && ['Map', 'WeakMap'].includes(callee.name) ? [callee.start] : [];
}
