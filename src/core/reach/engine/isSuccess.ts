import type { Disposition } from './trace.ts';

/** The packet arrived and its reply came back. */
export function isSuccess(disposition: Disposition): boolean {
  return disposition === 'DELIVERED';
}
