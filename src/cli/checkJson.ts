import { proposeFix } from '../core/rules/proposeFix.ts';
import type { ScenarioResult } from '../core/scenarios/scenario.ts';
import type { Language } from '../core/text/text.ts';
import type { CheckedDesign } from './CheckedDesign.ts';
import { localise } from './localise.ts';
import type { ReadDesign } from './readDesign.ts';

/** The analysis as JSON. `fixable` is proved: the fix was tried on a copy. */
export function checkJson({ document }: ReadDesign, analysis: CheckedDesign, language: Language): string {
  const report = {
    protections: analysis.protections,
    scenarios: analysis.scenarios.map(scenarioJson),
    library: analysis.library?.map(scenarioJson),
    findings: analysis.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      resource: finding.resourceName,
      resourceId: finding.resource,
      title: finding.title,
      message: finding.message,
      fixable: finding.repairable && proposeFix(document, finding).ok,
      waived: finding.waived?.reason,
      sources: finding.sources,
    })),
  };
  return `${JSON.stringify(localise(report, language), undefined, 2)}\n`;
}

/** What the verdict does not cover stands beside it, as `residualRisks`. */
function scenarioJson({ walks, ...scenario }: ScenarioResult) {
  return {
    ...scenario,
    judgement: walks[0]?.judgement,
    // The worst walk decides.
    trace: walks[0]?.trace ?? null,
  };
}
