import { setMaxListeners } from 'node:events';
import type { TestContext } from 'vitest';
import { getFn, setFn } from 'vitest/suite';
import { switchboard, switchOn } from './switchboard.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** Of a file of tests: mutants that made one of its tests fail. */
    killed?: number[];
    /** Mutants that were reached outside the tests, or in a way that does not come again: only a new start tells of them. */
    fixed?: number[];
    /** Tests that fail when they are repeated: their word does not count. */
    unrepeatable?: string[];
  }
}

/** Mutants that a test of this worker killed: no further test tries them. */
const dead = new Set<number>();

/** Lets a test that is about to run repeat itself, once it has passed, with each of the mutants that it reaches. */
export function tryMutants(test: TestContext['task'], mutants: readonly number[]): void {
  const run = getFn(test);
  // Each repetition listens for the end of the test.
  setMaxListeners(0, test.context.signal);
  const { killed, fixed, unrepeatable } = Object.assign(test.file.meta, {
    killed: test.file.meta.killed ?? [],
    fixed: test.file.meta.fixed ?? [],
    unrepeatable: test.file.meta.unrepeatable ?? [],
  });

  setFn(test, async () => {
    fixed.push(...switchboard.reached);
    switchOn(undefined);
    await run();
    const { reached, asked } = switchboard;

    switchOn(undefined);
    const isRepeatable = await passes(run);
    const again = isRepeatable ? switchboard.reached : new Set<number>();
    fixed.push(...[...reached].filter((id) => !again.has(id)));

    const failing: number[] = [];
    for (const id of mutants.filter((id) => again.has(id) && !dead.has(id))) {
      switchOn(id, asked * 10 + 100_000);
      if (!(await passes(run))) failing.push(id);
    }

    switchOn(undefined);
    if (isRepeatable && (failing.length === 0 || (await passes(run)))) {
      killed.push(...failing);
      for (const id of failing) dead.add(id);
    } else {
      fixed.push(...again);
      unrepeatable.push(`${test.file.name}: ${test.name}`);
    }
    switchOn(undefined);
  });
}

async function passes(run: () => unknown): Promise<boolean> {
  try {
    await run();
    return true;
  } catch {
    return false;
  }
}
