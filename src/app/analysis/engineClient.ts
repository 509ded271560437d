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

/**
 * Hands an answer on, unless the returned function was called before it came: the clean-up of an effect, so that a
 * question which is asked again is answered once, with the newest.
 */
export function whenAnswered<T>(question: Promise<T>, tell: (answer: T) => void): () => void {
  let wanted = true;
  const wait = async (): Promise<void> => {
    const answer = await question;
    if (wanted) tell(answer);
  };
  void wait();
  return () => {
    wanted = false;
  };
}
