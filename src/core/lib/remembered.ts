/** So many results are kept; then all are forgotten. */
const maximumKept = 4096;

/**
 * The same function, which keeps what it came to. Texts longer than any that has a meaning are not kept, and there is
 * an end to their number: a hostile document must not fill the memory.
 */
export function remembered<T>(longest: number, compute: (text: string) => T): (text: string) => T {
  const kept = new Map<string, { readonly value: T }>();
  return (text) => {
    const found = kept.get(text);
    if (found !== undefined) return found.value;
    const value = compute(text);
    if (text.length <= longest) {
      if (kept.size >= maximumKept) kept.clear();
      kept.set(text, { value });
    }
    return value;
  };
}
