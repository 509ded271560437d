import type { Day } from '../lib/day.ts';
import type { DesignDocument } from '../model/designDocument.ts';
import type { Analysis } from './analysis.ts';
import { examine } from './examine.ts';

/** The state of the three protections, the verdict of every scenario, and all findings, worst first, as of a day. */
export function analyse(document: DesignDocument, day: Day): Analysis {
  return examine(document, day).analysis;
}
