import fc from 'fast-check';
import { beforeEach, inject } from 'vitest';
import { switchOn } from './switchboard.ts';
import { tryMutants } from './tryMutants.ts';

// Run by vitest before each file of tests.

declare module 'vitest' {
  interface ProvidedContext {
    /** Mutants that every test tries as far as it reaches them; or one that is on all the time. */
    mutants: readonly number[] | number;
  }
}

/** Enough for the slowest file of tests; a loop that does not end is over in seconds. */
const askedByFile = 200_000_000;

const mutants = inject('mutants');

// The same cases in each run; and once a law is broken, nobody reads the smallest case that breaks it.
fc.configureGlobal({ seed: 1, endOnFailure: true });

if (typeof mutants === 'number') {
  switchOn(mutants, askedByFile);
} else {
  switchOn(undefined);
  beforeEach(({ task }) => tryMutants(task, mutants));
}
