import { wrap } from 'comlink';
import type { Engine } from './engine.ts';

let running: Engine | undefined;

/** The engine in its worker, started when it is first asked. */
export function engine(): Engine {
  if (running === undefined) {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'engine' });
    running = wrap<Engine>(worker);
  }
  return running;
}
