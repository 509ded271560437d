import type { Language } from '../text/text.ts';
import { checkJson } from './checkJson.ts';
import { checkJunit } from './checkJunit.ts';
import { checkMarkdown } from './checkMarkdown.ts';
import type { CheckReport } from './checkReport.ts';
import { checkSarif } from './checkSarif.ts';
import { checkText } from './checkText.ts';

/** The formats of a check's report, the one for a terminal first. */
export const checkFormats = ['text', 'json', 'sarif', 'junit', 'markdown'] as const;

export type CheckFormat = (typeof checkFormats)[number];

const writers: Readonly<Record<CheckFormat, (report: CheckReport, language: Language) => string>> = {
  text: checkText,
  json: checkJson,
  sarif: checkSarif,
  junit: checkJunit,
  markdown: checkMarkdown,
};

/** The report of a check in a format and a language, ready to be printed or kept as a file. */
export function writeCheck(report: CheckReport, format: CheckFormat, language: Language): string {
  return writers[format](report, language);
}
