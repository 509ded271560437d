import type { Language } from '../text/text.ts';
import { localisedJson } from './localise.ts';
import type { TraceReport } from './traceReport.ts';

/** A trace as JSON. */
export function traceJson(report: TraceReport, language: Language): string {
  return localisedJson(report, language);
}
