import type { Day } from '../lib/day.ts';
import { failure, success, type Result } from '../lib/result.ts';
import type { DesignDocument } from '../model/designDocument.ts';
import type { Flow, Intent, Payload } from '../net/flow.ts';
import { traceAllBlockers } from '../reach/engine/traceAllBlockers.ts';
import { createAnalysisContext } from '../reach/facts/createAnalysisContext.ts';
import type { TraceReport } from '../report/traceReport.ts';
import { repairableBlockers } from '../rules/proposeUnblock.ts';
import { entryOf } from '../scenarios/entryOf.ts';
import { judge } from '../scenarios/judge.ts';
import { ownFlow } from '../scenarios/ownFlow.ts';
import type { Problem } from '../text/problem.ts';
import { fill } from '../text/text.ts';
import { traceEnds, type EndProblem } from './traceEnds.ts';

/**
 * A packet in words. An end is the name of a resource (`kind/name` where a name stands twice) or its id, `internet`,
 * `internet:c2`, `pod:POOL`, `node:POOL`; a flow may also lead to `api`, to a name with dots, or to an address.
 */
export interface TraceQuestion {
  readonly from: string;
  readonly to: string;
  /** From 1 to 65535; where it is left out, that of the entry that clients use, else 443. */
  readonly port?: number;
  /** Where it is left out, benign. */
  readonly payload?: Payload;
  /** Where it is left out, what anybody wants: attacks must be blocked, all else must work. */
  readonly intent?: Intent;
  /** Also everything that stands in the way. */
  readonly allBlockers?: boolean;
}

/** Why a packet cannot be walked. */
export type TraceProblem = EndProblem | Problem<'bad-port'>;

const badPort = {
  en: 'A port is a number from 1 to 65535, not {port}.',
  ja: 'ポートには1から65535までの数値を指定してください。{port}は使えません。',
};

/** Walks a packet that is asked for in words, and its reply, and judges it by what is wanted of it. */
export function askTrace(
  document: DesignDocument,
  { from, to, port, payload = 'benign', intent, allBlockers = false }: TraceQuestion,
  day: Day,
): Result<TraceReport, TraceProblem> {
  if (port !== undefined && !(Number.isInteger(port) && port >= 1 && port <= 65_535)) {
    return failure({ code: 'bad-port', reason: fill(badPort, { port: String(port) }) });
  }
  const found = traceEnds(from, to, document);
  if (!found.ok) return found;
  const ends = found.value;
  const context = createAnalysisContext(document, { day });
  const entry = ends.to.type === 'resource' ? entryOf(context, ends.to.id, ends.from, port) : undefined;
  const asked = { protocol: entry?.protocol ?? 'TCP', port: port ?? entry?.port ?? 443, payload };
  // The ends come first, so that JSON begins with them.
  const flow: Flow = { ...ends, ...ownFlow(context, { ...ends, ...asked }) };
  const trace = context.trace(flow);
  const meant = intent ?? intentOf(flow, to);
  const blockers =
    meant === 'must-work'
      ? () => repairableBlockers(document, flow, day)
      : () => traceAllBlockers(document, flow);
  return success({
    intent: meant,
    ...judge(trace, meant),
    ...trace,
    ...(allBlockers ? { blockers: blockers() } : {}),
  });
}

function intentOf({ from, to, payload }: Flow, end: string): Intent {
  const isAttack =
    payload === 'sqli' ||
    /^internet:c2$|^c2\./.test(end) ||
    (from.type === 'internet' && (to.type === 'api-server' || from.endpoint === 'c2'));
  return isAttack ? 'must-be-blocked' : 'must-work';
}
