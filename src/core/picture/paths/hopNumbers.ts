import type { Hop, Trace } from '../../reach/engine/trace.ts';

/** A hop as it is counted on the canvas and in the list. */
export interface NumberedHop {
  readonly way: 'request' | 'reply';
  readonly number: number;
}

/** The number of each node of a trace, by node id: counted in the order of the request, then of the reply. */
export function hopNumbers({ hops, returnHops }: Trace): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const count = ({ node }: Hop): void => {
    if (!numbers.has(node.id)) numbers.set(node.id, numbers.size + 1);
  };
  hops.forEach(count);
  returnHops.forEach(count);
  return numbers;
}
