/** So many of the items, chosen by chance but the same for the same seed, in their order; all where there are no more. */
export function sampleOf<T>(items: readonly T[], count: number, seed: number): readonly T[] {
  const random = randomNumbers(seed);
  const drawn = items
    .map((item, index) => ({ item, index, lot: random() }))
    .toSorted((a, b) => a.lot - b.lot)
    .slice(0, count);
  return drawn.toSorted((a, b) => a.index - b.index).map(({ item }) => item);
}

/** Numbers of 32 bits (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
