/** Whether a value is a list. `Array.isArray` alone does not tell a readonly list from what else a value may be. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
