import { relative } from 'node:path';
import type { Vitest } from 'vitest/node';
import type { PlacedMutant } from './mutantsIn.ts';
import { startVitest } from './startVitest.ts';

/** What the tests said of mutants. */
export interface Judgement {
  readonly killed: ReadonlySet<number>;
  /** Tests that fail when they are repeated, which no mutant may be blamed for. */
  readonly unrepeatable: readonly string[];
  /** Files of tests that fail without any mutant: then nothing was judged. */
  readonly failed: readonly string[];
}

/** Runs the tests of core against mutants of one of its folders. */
export async function judge(
  root: string,
  folder: string,
  mutants: readonly PlacedMutant[],
): Promise<Judgement> {
  const vitest = await startVitest(root, folder, mutants);
  try {
    vitest.provide(
      'mutants',
      mutants.map(({ id }) => id),
    );
    const { testModules } = await vitest.runTestSpecifications(await vitest.globTestSpecifications());
    const said = (what: 'killed' | 'fixed'): Set<number> =>
      new Set(testModules.flatMap((module) => module.meta()[what] ?? []));
    const killed = said('killed');
    const fixed = said('fixed');
    const failed = testModules.filter((module) => !module.ok());
    for (const { id, file } of failed.length > 0 ? [] : mutants) {
      if (fixed.has(id) && !killed.has(id) && (await isKilledFromTheStart(vitest, root, id, file))) {
        killed.add(id);
      }
    }
    return {
      killed,
      unrepeatable: testModules.flatMap((module) => module.meta().unrepeatable ?? []),
      failed: failed.map(({ moduleId }) => relative(root, moduleId)),
    };
  } finally {
    await vitest.close();
  }
}

/** What is settled when modules are loaded takes a new worker for each mutant: only the tests of its own house judge it. */
async function isKilledFromTheStart(
  vitest: Vitest,
  root: string,
  id: number,
  file: string,
): Promise<boolean> {
  const house = file.split('/').slice(0, 3).join('/');
  vitest.provide('mutants', id);
  const specifications = await vitest.globTestSpecifications();
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
    specifications.filter(({ moduleId }) => relative(root, moduleId).startsWith(`${house}/`)),
  );
  return unhandledErrors.length > 0 || testModules.some((module) => !module.ok());
}
