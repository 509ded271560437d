import type { DesignDocument } from '../model/designDocument.ts';
import type { Analysis } from './analysis.ts';
import { examine } from './examine.ts';

/** The state of the three protections, the verdict of every scenario, and all findings, worst first. */
export function analyse(document: DesignDocument): Analysis {
  return examine(document).analysis;
}
