/** A list that is left out where it is empty: Azure has another default than none. */
export function present<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}
