import type { Day } from '../lib/day.ts';
import { failure, success, type Result } from '../lib/result.ts';
import type { DesignDocument } from '../model/designDocument.ts';
import { applyEdits } from '../model/edits.ts';
import { fill, type Text } from '../text/text.ts';
import { examine, type Examination, type Judged } from './examine.ts';
import { countOf, isGone, regressions, type Regressions } from './regressions.ts';
import type { Finding, FixProposal, FixRefusal } from './rule.ts';

/** How many fixes at most are offered as one. */
const maximumTogether = 8;

const refusals = {
  stale: {
    en: 'This finding is no longer there.',
    ja: 'この指摘はすでに解消されています。',
  },
  noFix: {
    en: 'This case needs a decision that no edit can make for you.',
    ja: 'この指摘は判断が必要なため、自動では修正できません。',
  },
  noRoom: {
    en: 'The design has no room for what the fix adds, or the fix changes nothing here.',
    ja: '修正で追加するリソースを置く余地がないか、修正してもこの設計は変わりません。',
  },
  stays: {
    en: 'The fix was tried on a copy, and the finding stayed.',
    ja: 'コピーで修正を試しましたが、指摘は解消されませんでした。',
  },
  raises: {
    en: 'The fix was tried on a copy, and it raises another finding: {message}',
    ja: 'コピーで修正を試したところ、別の指摘が発生しました: {message}',
  },
  breaks: {
    en: 'The fix was tried on a copy, and it makes a flow worse: {title}',
    ja: 'コピーで修正を試したところ、通信の判定が悪化しました: {title}',
  },
} as const satisfies Record<string, Text>;

interface Attempt {
  readonly document: DesignDocument;
  readonly examination: Examination;
  readonly worse: Regressions;
}

/**
 * Tries the repair of a finding on a copy: the finding is gone, no verdict got worse, and no critical or high finding
 * came up. Where the repair alone fails that, the repairs of what it raises are added, up to a limit. Refuses with
 * the reason where no set of repairs holds.
 */
export function proposeFix(
  document: DesignDocument,
  finding: Pick<Finding, 'id'>,
  day: Day,
): Result<FixProposal, FixRefusal> {
  const before = examine(document, day);
  const target = before.judged.find((judged) => judged.finding.id === finding.id);
  if (target === undefined) return failure({ code: 'stale', reason: refusals.stale });
  if (!target.finding.repairable) return failure({ code: 'no-fix', reason: refusals.noFix });

  let attempt = repaired(document, target, before);
  if (attempt === undefined) return failure({ code: 'no-room', reason: refusals.noRoom });
  const together: Judged[] = [];
  while (countOf(attempt.worse) > 0 && together.length < maximumTogether) {
    const step = nextStep(attempt, before, target);
    if (step === undefined) break;
    together.push(step.repaired);
    attempt = step.attempt;
  }
  const { examination, worse } = attempt;
  const [raised] = worse.findings;
  if (raised !== undefined) {
    return failure({ code: 'raises', reason: fill(refusals.raises, { message: raised.finding.message }) });
  }
  const [broken] = worse.scenarios;
  if (broken !== undefined)
    return failure({ code: 'breaks', reason: fill(refusals.breaks, { title: broken.title }) });
  if (!isGone(target, examination)) return failure({ code: 'stays', reason: refusals.stays });
  return success({
    document: attempt.document,
    together: together.map((judged) => judged.finding),
    solved: before.judged.filter((judged) => isGone(judged, examination)).map((judged) => judged.finding),
  });
}

/** The document after the repair of one finding; undefined where the repair cannot be made. */
function repaired(document: DesignDocument, judged: Judged, before: Examination): Attempt | undefined {
  const { day } = before.context;
  const edits = judged.rule.fix?.(judged.violation, examine(document, day).context);
  if (edits === undefined) return undefined;
  const changed = applyEdits(document, edits);
  if (changed === document) return undefined;
  const examination = examine(changed, day);
  return { document: changed, examination, worse: regressions(before, examination) };
}

/** The first further repair that leaves less worse than it found. */
function nextStep(
  attempt: Attempt,
  before: Examination,
  target: Judged,
): { readonly repaired: Judged; readonly attempt: Attempt } | undefined {
  for (const candidate of candidates(attempt, before, target)) {
    const next = repaired(attempt.document, candidate, before);
    if (next !== undefined && countOf(next.worse) < countOf(attempt.worse)) {
      return { repaired: candidate, attempt: next };
    }
  }
  return undefined;
}

/**
 * Repairs worth adding: first of findings that the reader already sees on a resource in trouble, because "together
 * with IN001" says more than a finding that exists only in the copy; then of what the copy raises; then, for a broken
 * flow, of all that is grave.
 */
function candidates({ examination, worse }: Attempt, before: Examination, target: Judged): readonly Judged[] {
  const seen = new Set(before.judged.map((judged) => judged.finding.id));
  const inTrouble = new Set(worse.findings.map((judged) => judged.finding.resource));
  const others = examination.judged.filter(
    ({ finding }) => finding.repairable && finding.waived === undefined && finding.id !== target.finding.id,
  );
  const known = others.filter(({ finding }) => inTrouble.has(finding.resource) && seen.has(finding.id));
  const raised = others.filter((judged) => worse.findings.includes(judged));
  const grave = others.filter(
    ({ finding }) => finding.severity === 'critical' || finding.severity === 'high',
  );
  return [...new Set([...known, ...raised, ...(worse.scenarios.length > 0 ? grave : [])])];
}
