/** Decides which mutant is on, and notes which ones are asked for. It lives where the tests run. */
export interface Switchboard {
  /** The mutant that is on. */
  on: number | undefined;
  /** Mutants that were asked for since the last reset. */
  reached: Set<number>;
  /** How often any was asked for since the last reset. */
  asked: number;
  /** So often may be asked: a loop that a mutant keeps from ending comes to an end here. */
  limit: number;
}

/** The one of this worker. */
export const switchboard: Switchboard = { on: undefined, reached: new Set(), asked: 0, limit: Infinity };

const caches: { clear(): void }[] = [];

/** Switches a mutant on, or all off, and forgets what was noted and what the code under test remembers. */
export function switchOn(mutant: number | undefined, limit = Infinity): void {
  for (const cache of caches) cache.clear();
  Object.assign(switchboard, { on: mutant, reached: new Set(), asked: 0, limit });
}

function mutantIsOn(id: number): boolean {
  switchboard.asked += 1;
  if (switchboard.asked > switchboard.limit) throw new Error('this mutant does not end');
  switchboard.reached.add(id);
  return switchboard.on === id;
}

class ForgetfulMap<Key, Value> extends Map<Key, Value> {
  constructor() {
    super();
    caches.push(this);
  }
}

class ForgetfulWeakMap<Key extends WeakKey, Value> {
  #entries = new WeakMap<Key, Value>();

  constructor() {
    caches.push(this);
  }

  get(key: Key): Value | undefined {
    return this.#entries.get(key);
  }

  has(key: Key): boolean {
    return this.#entries.has(key);
  }

  set(key: Key, value: Value): void {
    this.#entries.set(key, value);
  }

  clear(): void {
    this.#entries = new WeakMap();
  }
}

function forgetful<Arguments extends unknown[], Result>(
  make: () => (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  let made = make();
  caches.push({
    clear() {
      made = make();
    },
  });
  return (...given) => made(...given);
}

Object.assign(globalThis, { forgetful, mutantIsOn, ForgetfulMap, ForgetfulWeakMap });
