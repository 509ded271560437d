import { analyse } from '../../core/rules/analyse.ts';
import { fixAll } from '../../core/rules/fixAll.ts';
import { proposeFix } from '../../core/rules/proposeFix.ts';
import { testDay } from '../../core/testing/testDay.ts';
import type { Engine } from '../analysis/engine.ts';
import type * as engineClient from '../analysis/engineClient.ts';

/** The engine without its worker, as far as tests ask it; a test may spy on what it is asked. */
export const inProcessEngine: Pick<Engine, 'analyse' | 'proposeFix' | 'fixAll'> = {
  analyse: async (document) => analyse(document, testDay),
  proposeFix: async (document, finding) => proposeFix(document, finding, testDay),
  fixAll: async (document) => fixAll(document, testDay),
};

/**
 * What stands in for the module that starts the worker:
 * `vi.mock('../analysis/engineClient.ts', async (load) => (await import('../testing/inProcessEngine.ts')).inProcess(load))`.
 */
export async function inProcess(load: () => Promise<unknown>): Promise<object> {
  const { whenAnswered } = (await load()) as typeof engineClient;
  return { whenAnswered, engine: () => inProcessEngine };
}
