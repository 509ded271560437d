/** First and last port, both included. */
export type PortRange = readonly [first: number, last: number];

/** Ports as a rule writes them: `*`, `443` or `8000-8080`. Anything else is an empty range. */
export function portRange(ports: string): PortRange {
  if (ports === '*') return [0, 65535];
  const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(ports);
  if (match === null) return [1, 0];
  return [Number(match[1]), Number(match[2] ?? match[1])];
}

/** Whether every range of `inner` lies in one of `outer`. */
export function portsCover(outer: readonly string[], inner: readonly string[]): boolean {
  return inner
    .map(portRange)
    .every(([first, last]) => outer.map(portRange).some(([from, to]) => from <= first && last <= to));
}

export function portsMeet(some: readonly string[], others: readonly string[]): boolean {
  return some
    .map(portRange)
    .some(([first, last]) => others.map(portRange).some(([from, to]) => from <= last && first <= to));
}
