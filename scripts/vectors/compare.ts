import type { Trace } from '../../src/core/reach/engine/trace.ts';
import { pathOf, returnOf } from './tokens.ts';
import type { VectorDesign } from './vectorDesign.ts';
import type { VectorExpectation } from './vectorFile.ts';

/** One thing that is not as expected. */
export interface Difference {
  readonly what: string;
  readonly expected: string;
  readonly got: string;
}

/** The source that the receiver of the client's own connection saw: the gateway, where one stands between. */
function seenSourceOf(trace: Trace, design: VectorDesign): string | undefined {
  const gateways = Object.keys(design.appgws ?? {}).map((id) => `resource:${id}`);
  return trace.hops.find(({ node }) => gateways.includes(node.id))?.source ?? trace.seenSource;
}

/** What a trace says otherwise than the vector expects; findings may be more than expected. */
export function compare(
  trace: Trace,
  expect: VectorExpectation,
  design: VectorDesign,
): readonly Difference[] {
  const differences: Difference[] = [];
  const check = (what: string, expected: string | undefined, got: string): void => {
    if (expected !== undefined && expected !== got) differences.push({ what, expected, got });
  };
  // Whether the way back names the public address that a client called, be it of a load balancer or of a machine, is
  // notation only: the platform undoes its translation in any case.
  const isInbound = trace.flow.from.type === 'internet';
  const balancers = Object.keys(design.lbs ?? {}).map((id) => `un-${id}`);
  const withoutBalancers = (path: readonly string[] | undefined) =>
    path
      ?.filter((token) => !balancers.includes(token) && !(isInbound && token.startsWith('un-ilpip:')))
      .join(' ');
  check('disposition', expect.disposition, trace.disposition);
  check('reason', expect.reason, trace.reason);
  check('path', expect.path?.join(' '), pathOf(trace, design).join(' '));
  check('return', withoutBalancers(expect.return), withoutBalancers(returnOf(trace, design)) ?? '');
  check('seenSrc', expect.seenSrc, seenSourceOf(trace, design) ?? '');
  const codes = trace.findings.map(({ code }) => code);
  const missing = (expect.findings ?? []).filter((code) => !codes.includes(code));
  if (missing.length > 0)
    differences.push({ what: 'findings', expected: missing.join(' '), got: codes.join(' ') });
  return differences;
}
