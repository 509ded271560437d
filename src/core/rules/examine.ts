import type { Day } from '../lib/day.ts';
import type { DesignDocument } from '../model/designDocument.ts';
import type { AnalysisContext } from '../reach/facts/analysisContext.ts';
import { createAnalysisContext } from '../reach/facts/createAnalysisContext.ts';
import { protectionStates } from '../scenarios/protectionStates.ts';
import { runOwnFlows } from '../scenarios/runOwnFlows.ts';
import { runScenarios } from '../scenarios/runScenarios.ts';
import { fill } from '../text/text.ts';
import type { Analysis } from './analysis.ts';
import { findingIds } from './findingIds.ts';
import { rules as registry } from './index.ts';
import { areas, severities, type Finding, type Rule, type Violation } from './rule.ts';
import { setOf } from './setOf.ts';
import { waiverOf } from './waiverOf.ts';

/** A finding with what it came from, so that it can be repaired. */
export interface Judged {
  readonly finding: Finding;
  readonly rule: Rule;
  readonly violation: Violation;
}

/** An analysis together with the facts that it rests on. */
export interface Examination {
  readonly context: AnalysisContext;
  readonly analysis: Analysis;
  /** In the order of the findings. */
  readonly judged: readonly Judged[];
}

// Documents never change, so that what was found of one holds for the whole day.
const examinations = new WeakMap<DesignDocument, Examination>();

/** Runs all scenarios and rules on a document as of a day; once, however often it is asked. */
export function examine(document: DesignDocument, day: Day): Examination {
  const known = examinations.get(document);
  if (known?.context.day === day) return known;
  const examination = examineWith(document, day, registry);
  examinations.set(document, examination);
  return examination;
}

/** The same with rules of the caller's choice. */
export function examineWith(document: DesignDocument, day: Day, rules: readonly Rule[]): Examination {
  const context = createAnalysisContext(document, { day });
  const scenarios = [...runScenarios(context), ...runOwnFlows(context)];
  const judged = rules.flatMap((rule) => judge(rule, context)).toSorted(worstFirst);
  const findings = judged.map(({ finding }) => finding);
  return { context, judged, analysis: { protections: protectionStates(scenarios), scenarios, findings } };
}

/** What one rule finds, in its own order. */
export function judge(rule: Rule, context: AnalysisContext): readonly Judged[] {
  const idOf = findingIds(rule.meta.id);
  return rule
    .check(context)
    .map((violation) => ({ rule, violation, finding: findingOf(rule, violation, idOf(violation), context) }));
}

function findingOf(rule: Rule, violation: Violation, id: string, context: AnalysisContext): Finding {
  const { meta, text } = rule;
  const { resource, message, subject = '', related = [], scenario } = violation;
  const resourceName = context.nameOf(resource);
  const parameters = { resource: resourceName, ...violation.parameters };
  const identity = {
    id,
    rule: meta.id,
    resource,
    severity: violation.severity ?? meta.severity,
    set: (violation.set ?? setOf(violation.parameters ?? {})).toSorted(),
  };
  const waived = waiverOf(identity, context.document.waivers, context.day);
  return {
    ...identity,
    subject,
    area: meta.area,
    resourceName,
    related,
    ...(scenario === undefined ? {} : { scenario }),
    title: text.title,
    message: fill(text.messages[message] ?? text.title, parameters),
    why: fill(text.why, parameters),
    remedy: fill(text.remedy, parameters),
    sources: meta.sources,
    references: meta.references,
    repairable: rule.fix?.(violation, context) !== undefined,
    ...(waived === undefined ? {} : { waived }),
  };
}

function worstFirst({ finding: a }: Judged, { finding: b }: Judged): number {
  return (
    Number(a.waived !== undefined) - Number(b.waived !== undefined) ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    areas.indexOf(a.area) - areas.indexOf(b.area) ||
    compare(a.rule, b.rule) ||
    compare(a.resourceName, b.resourceName)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
