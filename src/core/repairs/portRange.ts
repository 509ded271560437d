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

/** What is left of each of some ports without the others: `8000-8080` without `8001` is `8000` and `8002-8080`. */
export function portsWithout(some: readonly string[], others: readonly string[]): readonly string[] {
  const cut = (ranges: readonly PortRange[], [from, to]: PortRange): readonly PortRange[] =>
    ranges.flatMap(([first, last]) => {
      if (from > to || to < first || last < from) return [[first, last] as const];
      const around = [[first, from - 1] as const, [to + 1, last] as const];
      return around.filter(([low, high]) => low <= high);
    });
  return some.flatMap((ports) =>
    others
      .map(portRange)
      .reduce(cut, [portRange(ports)])
      .map(portText),
  );
}

function portText([first, last]: PortRange): string {
  if (first === 0 && last === 65535) return '*';
  return first === last ? String(first) : `${first}-${last}`;
}
