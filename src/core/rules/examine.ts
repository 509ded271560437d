import type { Day } from '../lib/day.ts';
import type { DesignDocument } from '../model/designDocument.ts';
import type { AnalysisContext } from '../reach/facts/analysisContext.ts';
import { createAnalysisContext } from '../reach/facts/createAnalysisContext.ts';
import { protectionStates } from '../scenarios/protectionStates.ts';
import { runOwnFlows } from '../scenarios/runOwnFlows.ts';
import { runScenarios } from '../scenarios/runScenarios.ts';
import { fill } from '../text/text.ts';
import type { Analysis } from './analysis.ts';
import { rules as registry } from './index.ts';
import { areas, severities, type Finding, type Rule, type Violation } from './rule.ts';

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

function judge(rule: Rule, context: AnalysisContext): readonly Judged[] {
  const times = new Map<string, number>();
  return rule.check(context).map((violation) => {
    const time = (times.get(violation.resource) ?? 0) + 1;
    times.set(violation.resource, time);
    return { rule, violation, finding: findingOf(rule, violation, time, context) };
  });
}

function findingOf(rule: Rule, violation: Violation, time: number, context: AnalysisContext): Finding {
  const { meta, text } = rule;
  const { resource, message, related = [], scenario } = violation;
  const resourceName = context.nameOf(resource);
  const parameters = { resource: resourceName, ...violation.parameters };
  const waiver = context.document.waivers.find(
    (entry) => entry.rule === meta.id && entry.resource === resource,
  );
  return {
    id: time === 1 ? `${meta.id}:${resource}` : `${meta.id}:${resource}:${time}`,
    rule: meta.id,
    area: meta.area,
    severity: violation.severity ?? meta.severity,
    resource,
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
    ...(waiver === undefined ? {} : { waived: waiver.reason }),
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
