import type { Fields, Values } from './field.ts';

/** What a new resource or row has in each field. */
export function defaultsOf<F extends Fields>(fields: F): Values<F> {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.default])) as Values<F>;
}
