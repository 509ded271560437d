import { createStore } from 'zustand/vanilla';
import type { DesignDocument } from '../../core/model/designDocument.ts';
import type { Analysis } from '../../core/rules/analysis.ts';

export interface AnalysisState {
  /** The document that the analysis speaks of; another one than on screen means that the next is on its way. */
  readonly document: DesignDocument | undefined;
  readonly analysis: Analysis;
}

const nothingYet: Analysis = {
  protections: { controlPlane: 'unknown', inbound: 'unknown', outbound: 'unknown' },
  scenarios: [],
  findings: [],
};

/** The last analysis; it is replaced as a whole by `analysis/watch.ts`. */
export const analysisStore = createStore<AnalysisState>()(() => ({
  document: undefined,
  analysis: nothingYet,
}));
