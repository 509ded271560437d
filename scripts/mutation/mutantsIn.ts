import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findMutants } from './findMutants.ts';
import type { NumberedMutant } from './instrument.ts';

/** A mutant and where it stands. */
export interface PlacedMutant extends NumberedMutant {
  /** From the root of the repository. */
  readonly file: string;
  /** Of the first character; both count from 1. */
  readonly line: number;
  readonly column: number;
  /** The whole line, without the space around it. */
  readonly code: string;
}

/** All mutants of a folder of core, such as `net` or `reach/walk`. */
export function mutantsIn(root: string, folder: string): readonly PlacedMutant[] {
  const files = readdirSync(join(root, 'src/core', folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/core/${folder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  return files
    .toSorted()
    .flatMap((file) => placed(file, readFileSync(join(root, file), 'utf8')))
    .map((mutant, id) => ({ ...mutant, id }));
}

function placed(file: string, source: string): readonly Omit<PlacedMutant, 'id'>[] {
  const lines = source.split('\n');
  return findMutants(file, source).map((mutant) => {
    const before = source.slice(0, mutant.start).split('\n');
    const code = lines[before.length - 1]?.trim() ?? '';
    return { ...mutant, file, line: before.length, column: (before.at(-1) ?? '').length + 1, code };
  });
}

/** What a mutant changes, on one line: `a < b -> a <= b`. */
export function changeText({ original, replacement }: PlacedMutant): string {
  return `${original} -> ${replacement}`.replaceAll(/\s+/g, ' ');
}
