/** A number that must not be exceeded, and how it is measured. */
export interface Budget {
  readonly name: string;
  readonly unit: 'KiB' | 'ms' | 'characters' | 'exponent';
  readonly limit: number;
  /** Not held yet: measured and printed as it is, and counted neither way until it is held. */
  readonly isGoal?: true;
  readonly measure: () => number | Promise<number>;
}
