/**
 * Everything that Ringwall answers about a design: the one front door of core for the worker of the app, for the
 * command, and for whatever comes after them.
 *
 * Every function is pure. It takes plain data and answers plain data, which crosses threads and can be written as JSON;
 * it reads no clock and no file, and gives the same answer to the same question. What depends on a day is told the day.
 *
 * Nothing throws on bad input. A function that can refuse answers a `Result`, whose error is a `Problem`: a code to
 * decide by, and the reason in every language.
 *
 * Names and texts of a design are hostile. They stand in answers as they are; the writers of `report/` make them
 * harmless.
 */
import type { BundleFile, BundleLanguage } from './bundle/bundleFile.ts';
import { makeBundle } from './bundle/makeBundle.ts';
import { catalogue } from './kinds/contract/catalogue.ts';
import { dayOf, isDay, type Day } from './lib/day.ts';
import { failure, success, type Result } from './lib/result.ts';
import type { DesignDocument, ResourceId } from './model/designDocument.ts';
import { diff as diffWith, type Change } from './model/diff.ts';
import { serializeDocument } from './model/serializeDocument.ts';
import type { Flow, Intent, Payload } from './net/flow.ts';
import {
  askExplanation,
  subnetNames,
  type ExplainedPlace,
  type ExplanationProblem,
} from './questions/askExplanation.ts';
import { askCheck, type CheckOptions } from './questions/askCheck.ts';
import { askTrace, type TraceProblem, type TraceQuestion } from './questions/askTrace.ts';
import { openDesign, openLink, type DesignProblem, type LinkProblem } from './questions/openDesign.ts';
import { traceAllBlockers, type Blocker } from './reach/engine/traceAllBlockers.ts';
import { createAnalysisContext } from './reach/facts/createAnalysisContext.ts';
import type { SubnetExplanation } from './reach/facts/explainSubnet.ts';
import type { CheckReport, DesignFile } from './report/checkReport.ts';
import type { ExplanationReport } from './report/explanationReport.ts';
import { failsCheck } from './report/failsCheck.ts';
import { isSerious } from './report/isSerious.ts';
import { knowledge } from './report/knowledge.ts';
import type { TraceReport } from './report/traceReport.ts';
import type { Analysis } from './rules/analysis.ts';
import { fixAll as fixAllOn, type FixedDesign } from './rules/fixAll.ts';
import { proposeFix } from './rules/proposeFix.ts';
import * as unblocking from './rules/proposeUnblock.ts';
import type { RepairableBlocker } from './rules/proposeUnblock.ts';
import type { Finding, FixProposal, FixRefusal } from './rules/rule.ts';
import { runLibrary } from './scenarios/library/runLibrary.ts';
import type { ScenarioResult, Walk } from './scenarios/scenario.ts';
import { looksLikeLink } from './share/decodeLink.ts';
import { encodeLink as encode } from './share/encodeLink.ts';
import { templates, type Template } from './templates/index.ts';
import type { Problem } from './text/problem.ts';
import { quoted } from './text/quoted.ts';
import { fill, type Language, type Text } from './text/text.ts';

/** What a judgement depends on beside the design. */
export interface AsOf {
  /** The day for which is judged. */
  readonly on: Day;
}

const badDay: Text = {
  en: 'There is no day {day}. Write a day of the calendar as 2026-11-28.',
  ja: '{day}という日付はありません。2026-11-28の形式で指定してください。',
};

/** A day from outside, written as `2026-11-28`. */
export function parseDay(text: string): Result<Day, Problem<'bad-day'>> {
  if (isDay(text)) return success(text);
  return failure({ code: 'bad-day', reason: fill(badDay, { day: quoted(text) }) });
}

/**
 * A design from outside: the text of a file, a link, or the data of a file that was read already. Strict: the first
 * thing that no design can hold refuses it. Older versions are migrated, and equal designs come out equal.
 */
export function parse(source: unknown): Result<DesignDocument, DesignProblem> {
  return openDesign(source);
}

/** The text of a design's file: equal designs give the same bytes, and defaults are not written. */
export function serialize(document: DesignDocument): string {
  return serializeDocument(document, catalogue);
}

/** Judges a design: the three protections, every scenario and flow, and all findings, worst first. */
export function check(document: DesignDocument, options: CheckOptions): CheckReport {
  return askCheck(document, options);
}

/** The verdicts of the scenario library alone, for those who check at every edit. */
export function library(document: DesignDocument, { on }: AsOf): readonly ScenarioResult[] {
  return runLibrary(createAnalysisContext(document, { day: on }));
}

/** Walks one packet that is asked for in words, and its reply, and judges it by what is wanted of it. */
export function trace(
  document: DesignDocument,
  question: TraceQuestion,
  { on }: AsOf,
): Result<TraceReport, TraceProblem> {
  return askTrace(document, question, on);
}

/** The routes and security rules that hold in a subnet, or where a pool or machine stands, each with its origin. */
export function explain(
  document: DesignDocument,
  place: ExplainedPlace,
  { on }: AsOf,
): Result<ExplanationReport, ExplanationProblem> {
  return askExplanation(document, place, on);
}

/** The repair of one finding, by its id: tried on a copy and proved, with the repairs that it needs beside it. */
export function fix(
  document: DesignDocument,
  finding: Finding['id'],
  { on }: AsOf,
): Result<FixProposal, FixRefusal> {
  return proposeFix(document, { id: finding }, on);
}

/** The design after every repair that can be proved, with what was repaired and what is still to decide. */
export function fixAll(document: DesignDocument, { on }: AsOf): FixedDesign {
  return fixAllOn(document, on);
}

/** Everything that stands in the way of a flow, in the order in which it would meet it; empty where it arrives. */
export function allBlockers(document: DesignDocument, flow: Flow): readonly Blocker[] {
  return traceAllBlockers(document, flow);
}

/** The same of a flow that must work, each with what to do about it. */
export function repairableBlockers(
  document: DesignDocument,
  flow: Flow,
  { on }: AsOf,
): readonly RepairableBlocker[] {
  return unblocking.repairableBlockers(document, flow, on);
}

/** Takes a blocker out of the way of a flow: tried on a copy, where it makes no verdict worse. */
export function unblock(
  document: DesignDocument,
  flow: Flow,
  blocker: Blocker,
  { on }: AsOf,
): Result<FixProposal, FixRefusal> {
  return unblocking.proposeUnblock(document, flow, blocker, on);
}

/** The design as files that deploy it, in order of their paths; what cannot be deployed, its README lists. */
export function bundle(document: DesignDocument, language: BundleLanguage): readonly BundleFile[] {
  return makeBundle(document, language);
}

/** A design as the fragment of an address, `#d=2.…`, which browsers send to no server. */
export function encodeLink(document: DesignDocument): string {
  return encode(document);
}

/** The design in a link: a whole address, its fragment, or what follows `d=`. */
export function decodeLink(text: string): Result<DesignDocument, LinkProblem> {
  return openLink(text);
}

/**
 * What `after` means that `before` does not: settings, resources, links and flows, each in the order of `after` with
 * removals last. Positions are no difference, nor is what is said about a design: waivers, comments, notes.
 */
export function diff(before: DesignDocument, after: DesignDocument): readonly Change[] {
  return diffWith(before, after, catalogue);
}

export { dayOf, failsCheck, isSerious, knowledge, looksLikeLink, subnetNames, templates };
export type { Analysis, Blocker, BundleFile, BundleLanguage, Change, CheckOptions, CheckReport, Day };
export type { DesignDocument, DesignFile, DesignProblem, ExplainedPlace, ExplanationProblem };
export type { ExplanationReport, Finding, FixedDesign, FixProposal, FixRefusal, Flow, Intent, Language };
export type { LinkProblem, Payload, Problem, RepairableBlocker, ResourceId, Result, ScenarioResult };
export type { SubnetExplanation, Template, Text, TraceProblem, TraceQuestion, TraceReport, Walk };
