import type { Cidr } from '../../lib/cidr.ts';
import type { Address } from '../../net/address.ts';
import type { EffectiveRoute } from '../../net/effectiveRoute.ts';

/** A route with the range that it holds; a route to a service tag has none. */
export interface RouteEntry {
  readonly route: EffectiveRoute;
  readonly range: Cidr | undefined;
}

const longest = 32;

/** Routes to ranges by length and start, so that finding those that hold an address does not depend on their number. */
export class RouteIndex {
  readonly #byLength = new Map<number, Map<number, RouteEntry[]>>();
  readonly #lengths: readonly number[];

  constructor(entries: readonly RouteEntry[]) {
    for (const entry of entries) {
      if (entry.range === undefined) continue;
      const { prefixLength, start } = entry.range;
      const starts = this.#byLength.get(prefixLength) ?? new Map<number, RouteEntry[]>();
      this.#byLength.set(prefixLength, starts);
      const same = starts.get(start);
      if (same === undefined) starts.set(start, [entry]);
      else same.push(entry);
    }
    this.#lengths = [...this.#byLength.keys()].toSorted((a, b) => b - a);
  }

  /** The first entry of the longest prefix that holds the address, within bounds of length. */
  best(address: Address, from = longest, to = 0): RouteEntry | undefined {
    for (const length of this.#lengths) {
      const found = length > from || length < to ? undefined : this.#at(address, length);
      if (found !== undefined) return found[0];
    }
    return undefined;
  }

  /** Every entry that holds the address, longest prefix first. */
  holding(address: Address): readonly RouteEntry[] {
    const all: RouteEntry[] = [];
    for (const length of this.#lengths) all.push(...(this.#at(address, length) ?? []));
    return all;
  }

  #at({ value }: Address, length: number): readonly RouteEntry[] | undefined {
    // Shifting by 32 bits shifts by none.
    const start = length === 0 ? 0 : ((value >>> (longest - length)) << (longest - length)) >>> 0;
    return this.#byLength.get(length)?.get(start);
  }
}
