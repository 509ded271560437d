import { join, relative } from 'node:path';
import { BaseSequencer, createVitest, type TestSpecification, type Vitest } from 'vitest/node';
import { instrument } from './instrument.ts';
import { judgingTests } from './judgingTests.ts';
import { makeForgetful } from './makeForgetful.ts';
import type { PlacedMutant } from './mutantsIn.ts';

/** A vitest of one worker that loads each module once, with all mutants inside: a mutant is switched on, not loaded. */
export function startVitest(root: string, folder: string, mutants: readonly PlacedMutant[]): Promise<Vitest> {
  const { include, exclude, order } = judgingTests(folder);
  class NearestFirst extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      return files.toSorted((a, b) => order(relative(root, a.moduleId), relative(root, b.moduleId)));
    }
  }
  const withMutants = (source: string, path: string): string | undefined => {
    const file = relative(root, path);
    if (!file.startsWith('src/core/') || !file.endsWith('.ts') || file.endsWith('.test.ts')) return undefined;
    const own = mutants.filter((mutant) => mutant.file === file);
    return makeForgetful(path, instrument(source, own));
  };
  return createVitest(
    'test',
    {
      root,
      config: false,
      watch: false,
      include: [...include],
      exclude: [...exclude],
      setupFiles: [join(root, 'scripts/mutation/setup.ts')],
      pool: 'threads',
      isolate: false,
      fileParallelism: false,
      sequence: { sequencer: NearestFirst },
      bail: 1,
      testTimeout: 60_000,
      update: 'none',
      reporters: [{}],
    },
    { plugins: [{ name: 'mutants', enforce: 'pre', transform: withMutants }] },
  );
}
