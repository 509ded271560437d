/** A number that must not be exceeded, and how it is measured. */
export interface Budget {
  readonly name: string;
  readonly unit: 'KiB' | 'ms' | 'characters' | 'exponent';
  readonly limit: number;
  readonly measure: () => number | Promise<number>;
}
