import type { Finding } from '../rules/rule.ts';
import { protections, type ScenarioResult } from '../scenarios/scenario.ts';
import { fill, verbatim, type Language, type Text } from '../text/text.ts';
import type { CheckReport } from './checkReport.ts';
import { isSerious } from './isSerious.ts';
import { reportWords } from './reportWords.ts';
import { reasonOf, scenarioSections, type ScenarioSection } from './scenarioSections.ts';
import { waiverReason } from './waiverReason.ts';
import { xmlText } from './xmlText.ts';

const texts = {
  protections: { en: 'Protections', ja: '保護' },
  findings: { en: 'Findings', ja: '指摘' },
  because: { en: '{state}: {why}', ja: '{state}: {why}' },
} as const satisfies Record<string, Text>;

/** How a case ended. A failure is what fails the check; what neither fails it nor is fine, is skipped. */
interface TestCase {
  readonly className: string;
  readonly name: Text;
  readonly end: 'passed' | 'failure' | 'skipped';
  /** What ended it so, in one line, and what more there is to say. */
  readonly message?: Text;
  readonly more?: readonly Text[];
}

interface TestSuite {
  readonly title: Text;
  readonly cases: readonly TestCase[];
}

/**
 * A check as JUnit XML: a suite each of the protections, the groups of scenarios and the findings. Unknown is never
 * green, so what cannot be told is skipped; so are findings that are waived or not serious, and the library.
 */
export function checkJunit(report: CheckReport, language: Language): string {
  const suites = [
    protectionSuite(report),
    ...scenarioSections(report).map(scenarioSuite),
    findingSuite(report),
  ];
  const shown = suites.filter(({ cases }) => cases.length > 0);
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: report.design, ...countsOf(shown) })}>`,
    ...shown.flatMap((suite) => suiteLines(suite, report, language)),
    '</testsuites>',
  ].join('\n')}\n`;
}

function protectionSuite(report: CheckReport): TestSuite {
  const ends = { protected: 'passed', 'at-risk': 'failure', unknown: 'skipped' } as const;
  const cases = protections.map((protection): TestCase => {
    const state = report.protections[protection];
    const end = ends[state];
    const message = end === 'passed' ? {} : { message: reportWords.states[state] };
    return { className: 'protection', name: reportWords.protections[protection], end, ...message };
  });
  return { title: texts.protections, cases };
}

function scenarioSuite({ group, title, scenarios }: ScenarioSection): TestSuite {
  return { title, cases: scenarios.map((scenario) => scenarioCase(scenario, `scenario.${group}`)) };
}

function scenarioCase(scenario: ScenarioResult, className: string): TestCase {
  const { title: name, verdict, group, residualRisks = [] } = scenario;
  if (verdict === 'pass') return { className, name, end: 'passed' };
  const end = verdict === 'fail' && group !== 'library' ? 'failure' : 'skipped';
  const message = saying(reportWords.verdicts[verdict], reasonOf(scenario));
  const more = residualRisks.map(({ text: risk }) => fill(reportWords.notCovered, { risk }));
  return { className, name, end, message, more };
}

function findingSuite({ findings }: CheckReport): TestSuite {
  return { title: texts.findings, cases: findings.map(findingCase) };
}

function findingCase(finding: Finding): TestCase {
  const { rule: className, message: name, severity, why, remedy, sources } = finding;
  const reason = waiverReason(finding);
  const state = reportWords.severities[severity];
  const message = reason === undefined ? saying(state, name) : fill(reportWords.waived, { reason });
  const more = [why, remedy, ...sources.map(verbatim)];
  return { className, name, end: isSerious(finding) ? 'failure' : 'skipped', message, more };
}

function saying(state: Text, why: Text | undefined): Text {
  return why === undefined ? state : fill(texts.because, { state, why });
}

function suiteLines({ title, cases }: TestSuite, report: CheckReport, language: Language): readonly string[] {
  const { on, protections: lights } = report;
  const head = { name: title[language], ...countsOf([{ cases }]), timestamp: `${on}T00:00:00` };
  return [
    `  <testsuite${attributes(head)}>`,
    '    <properties>',
    ...Object.entries({ on, ...lights }).map(
      ([name, value]) => `      <property${attributes({ name, value })}/>`,
    ),
    '    </properties>',
    ...cases.flatMap((each) => caseLines(each, language)),
    '  </testsuite>',
  ];
}

function caseLines(
  { className, name, end, message, more = [] }: TestCase,
  language: Language,
): readonly string[] {
  const head = `    <testcase${attributes({ classname: className, name: name[language] })}`;
  if (end === 'passed') return [`${head}/>`];
  const said = attributes(message === undefined ? {} : { message: message[language] });
  const lines = more.map((text) => xmlText(text[language])).join('\n');
  return [`${head}>`, `      <${end}${said}>${lines}</${end}>`, '    </testcase>'];
}

function countsOf(suites: readonly Pick<TestSuite, 'cases'>[]): Readonly<Record<string, number>> {
  const ends = suites.flatMap(({ cases }) => cases.map(({ end }) => end));
  const count = (wanted: TestCase['end']): number => ends.filter((end) => end === wanted).length;
  return { tests: ends.length, failures: count('failure'), errors: 0, skipped: count('skipped') };
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('');
}
