import type { ScenarioResult } from '../scenarios/scenario.ts';
import type { Language } from '../text/text.ts';
import type { CheckReport } from './checkReport.ts';
import { localisedJson } from './localise.ts';

/** A check as JSON; `fixable` stands where the fixes were tried. */
export function checkJson(report: CheckReport, language: Language): string {
  const { on, protections, scenarios, library, findings, fixable } = report;
  return localisedJson(
    {
      on,
      protections,
      scenarios: scenarios.map(scenarioJson),
      library: library?.map(scenarioJson),
      findings: findings.map((finding) => ({
        id: finding.id,
        rule: finding.rule,
        severity: finding.severity,
        resource: finding.resourceName,
        resourceId: finding.resource,
        title: finding.title,
        message: finding.message,
        fixable: fixable?.includes(finding.id),
        waived: finding.waived,
        sources: finding.sources,
      })),
    },
    language,
  );
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
