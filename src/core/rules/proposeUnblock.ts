import type { Day } from '../lib/day.ts';
import { failure, success, type Result } from '../lib/result.ts';
import type { DesignDocument } from '../model/designDocument.ts';
import type { Flow } from '../net/flow.ts';
import { traceAllBlockers, type Blocker } from '../reach/engine/traceAllBlockers.ts';
import { blockerAdvice } from '../repairs/unblock/blockerAdvice.ts';
import { isLifted, unblock } from '../repairs/unblock/unblock.ts';
import { fill, type Text } from '../text/text.ts';
import { examine, type Examination } from './examine.ts';
import { proposeFix } from './proposeFix.ts';
import { isGone, regressions } from './regressions.ts';
import type { Finding, FixProposal, FixRefusal } from './rule.ts';

/** A blocker with what to do about it. */
export interface RepairableBlocker extends Blocker {
  readonly advice: Text;
  /** A repair is known; it is proved when it is asked for. */
  readonly repairable: boolean;
}

/** More findings than stand at one element that stops a flow. */
const maximumTried = 4;

const refusals = {
  decision: {
    en: 'This needs a decision that no edit can make for you: {advice}',
    ja: '判断が必要なため、自動では変更できません。{advice}',
  },
  raises: {
    en: 'It was tried on a copy, and it raises a finding: {message}',
    ja: 'コピーで試したところ、指摘が発生しました: {message}',
  },
  breaks: {
    en: 'It was tried on a copy, and it makes a flow worse: {title}',
    ja: 'コピーで試したところ、通信の判定が悪化しました: {title}',
  },
} as const satisfies Record<string, Text>;

/** Everything that stands in the way of a flow, in order, each with what to do about it. */
export function repairableBlockers(
  document: DesignDocument,
  flow: Flow,
  day: Day,
): readonly RepairableBlocker[] {
  return traceAllBlockers(document, flow).map((blocker) => ({
    ...blocker,
    advice: blockerAdvice(blocker),
    repairable:
      unblock(document, flow, blocker) !== undefined ||
      findingsAt(examine(document, day), flow, blocker).length > 0,
  }));
}

/**
 * Tries on a copy to take a blocker out of a flow's way: by an edit of its own where that makes no verdict worse and
 * raises no grave finding, else by the fix of a finding at the same element that lifts the blocker as well.
 */
export function proposeUnblock(
  document: DesignDocument,
  flow: Flow,
  blocker: Blocker,
  day: Day,
): Result<FixProposal, FixRefusal> {
  const before = examine(document, day);
  const edit = unblock(document, flow, blocker);
  const changed = edit === undefined ? undefined : examineAfter(before, edit(document));
  if (changed?.ok === true) return changed;
  for (const finding of findingsAt(before, flow, blocker)) {
    const proposal = proposeFix(document, finding, day);
    if (proposal.ok && isLifted(proposal.value.document, flow, blocker)) return proposal;
  }
  return (
    changed ??
    failure({ code: 'decision', reason: fill(refusals.decision, { advice: blockerAdvice(blocker) }) })
  );
}

function examineAfter(before: Examination, document: DesignDocument): Result<FixProposal, FixRefusal> {
  const after = examine(document, before.context.day);
  const {
    findings: [raised],
    scenarios: [broken],
  } = regressions(before, after);
  if (broken !== undefined)
    return failure({ code: 'breaks', reason: fill(refusals.breaks, { title: broken.title }) });
  if (raised !== undefined) {
    return failure({ code: 'raises', reason: fill(refusals.raises, { message: raised.finding.message }) });
  }
  const solved = before.judged.filter((judged) => isGone(judged, after));
  return success({ document, together: [], solved: solved.map(({ finding }) => finding) });
}

/** Findings with a fix on what decided, or on where the flow leads. */
function findingsAt({ context, analysis }: Examination, flow: Flow, blocker: Blocker): readonly Finding[] {
  const walked = context.trace(flow).hops.flatMap(({ node }) => node.resource ?? []);
  const involved = new Set([blocker.decidedBy?.resource, blocker.rule?.resource, ...walked.slice(-3)]);
  return analysis.findings
    .filter(
      ({ repairable, waived, resource, related }) =>
        repairable && waived === undefined && [resource, ...related].some((id) => involved.has(id)),
    )
    .slice(0, maximumTried);
}
