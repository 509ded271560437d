/** Maps with a few at a time, in the order of the items. */
export async function inParallel<T, R>(
  items: readonly T[],
  workers: number,
  map: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const entries = items.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of entries) results[index] = await map(item);
  };
  await Promise.all(Array.from({ length: workers }, work));
  return results;
}
