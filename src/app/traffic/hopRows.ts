import type { Hop, NodeReference, Step, Trace } from '../../core/reach/engine/trace.ts';

/** One line of a hop list: a step, and where it was taken. */
export interface HopRow {
  readonly key: string;
  /** Number of the node in the path; only the first row of a hop shows it. */
  readonly number: number | undefined;
  /** The number of the hop that the row belongs to. */
  readonly hop: number | undefined;
  /** The packet as it came in; only the first row of a hop tells it. */
  readonly packet: string | undefined;
  /** The hop, or who decided at it: an attached group or route table. */
  readonly node: NodeReference;
  /** The id of the hop itself. */
  readonly hopNode: string;
  readonly step: Step;
  readonly deciding: boolean;
}

const decisive: ReadonlySet<Step['action']> = new Set(['deny', 'drop', 'unknown', 'arrive']);

/** The rows of one direction. The last decisive step of the direction in which the walk ended is the deciding row. */
export function hopRows(
  hops: readonly Hop[],
  numbers: ReadonlyMap<string, number>,
  endsHere: boolean,
): readonly HopRow[] {
  const rows = hops.flatMap((hop, hopIndex) =>
    hop.steps.map((step, stepIndex): HopRow => ({
      key: `${hopIndex}.${stepIndex}`,
      number: stepIndex === 0 ? numbers.get(hop.node.id) : undefined,
      hop: numbers.get(hop.node.id),
      packet: stepIndex === 0 ? `${hop.source} -> ${hop.destination}:${hop.port}` : undefined,
      node: step.by ?? hop.node,
      hopNode: hop.node.id,
      step,
      deciding: false,
    })),
  );
  if (!endsHere) return rows;
  const last = rows.findLastIndex(({ step }) => decisive.has(step.action));
  return rows.map((row, index) => (index === last ? { ...row, deciding: true } : row));
}

/** The first node of the reply that the request did not pass; undefined where it goes back the same way. */
export function partingNode({ hops, returnHops }: Trace): NodeReference | undefined {
  const passed = new Set(hops.map(({ node }) => node.id));
  return returnHops.find(({ node }) => !passed.has(node.id))?.node;
}
