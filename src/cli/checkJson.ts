import type { Analysis } from '../core/rules/analysis.ts';
import { proposeFix } from '../core/rules/engine.ts';
import type { Language } from '../core/text/text.ts';
import { localise } from './localise.ts';
import type { ReadDesign } from './readDesign.ts';

/** The analysis as JSON. `fixable` is proved: the fix was tried on a copy. */
export function checkJson({ document }: ReadDesign, analysis: Analysis, language: Language): string {
  const report = {
    protections: analysis.protections,
    scenarios: analysis.scenarios.map(({ walks, ...scenario }) => ({
      ...scenario,
      judgement: walks[0]?.judgement,
      // The worst walk decides.
      trace: walks[0]?.trace ?? null,
    })),
    findings: analysis.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      resource: finding.resourceName,
      resourceId: finding.resource,
      title: finding.title,
      message: finding.message,
      fixable: finding.repairable && proposeFix(document, finding).ok,
      waived: finding.waived,
      sources: finding.sources,
    })),
  };
  return `${JSON.stringify(localise(report, language), undefined, 2)}\n`;
}
