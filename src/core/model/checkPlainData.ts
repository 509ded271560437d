import type { DocumentPath } from './catalogue.ts';
import type { DocumentError } from './documentError.ts';
import { limits } from './limits.ts';

/**
 * The first thing that makes a value unfit to be walked any further: anything but plain JSON data, keys that would
 * reach a prototype, and sizes that no design has. Undefined when it is fit.
 */
export function checkPlainData(value: unknown): DocumentError | undefined {
  let values = 0;
  const check = (current: unknown, path: DocumentPath): DocumentError | undefined => {
    values += 1;
    if (values > limits.values) return { code: 'too-many', path: [], maximum: limits.values };
    if (current === null || typeof current === 'boolean') return undefined;
    if (typeof current === 'number') return Number.isFinite(current) ? undefined : { code: 'not-data', path };
    if (typeof current === 'string') {
      return current.length <= limits.text ? undefined : { code: 'too-long', path, maximum: limits.text };
    }
    if (typeof current !== 'object' || !isPlain(current)) return { code: 'not-data', path };
    if (path.length >= limits.depth) return { code: 'too-deep', path };
    if (Array.isArray(current) && current.length > limits.items) {
      return { code: 'too-many', path, maximum: limits.items };
    }
    // A list may have holes, which no JSON has: they are seen as undefined.
    const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(current)
      ? Array.from(current, (item: unknown, index) => [index, item] as const)
      : Object.entries(current);
    if (entries.length > limits.items) return { code: 'too-many', path, maximum: limits.items };
    for (const [key, item] of entries) {
      if (typeof key === 'string' && key in Object.prototype) return { code: 'unsafe-key', path, key };
      if (typeof key === 'string' && key.length > limits.key)
        return { code: 'too-long', path, maximum: limits.key };
      const error = check(item, [...path, key]);
      if (error !== undefined) return error;
    }
    return undefined;
  };
  return check(value, []);
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
