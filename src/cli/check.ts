import { createAnalysisContext } from '../core/reach/facts/createAnalysisContext.ts';
import { analyse } from '../core/rules/analyse.ts';
import { runLibrary } from '../core/scenarios/library/runLibrary.ts';
import { checkJson } from './checkJson.ts';
import { checkSarif } from './checkSarif.ts';
import { checkText } from './checkText.ts';
import type { Command } from './command.ts';
import { isSerious } from './isSerious.ts';
import { refused } from './outcome.ts';
import { readDesign } from './readDesign.ts';

const writers = { text: checkText, json: checkJson, sarif: checkSarif } as const;

type Format = keyof typeof writers;

const formats = Object.keys(writers) as readonly Format[];

/** `ringwall check`: protections, scenarios and findings. */
export const check: Command = {
  usage: `FILE [--library] [--format ${formats.join('|')}]`,
  summary: {
    en: 'Judge a design: protections, scenarios, findings',
    ja: '設計を検査する: 保護、シナリオ、指摘',
  },
  positionals: ['FILE'],
  options: { library: 'flag', format: formats },
  async run({ FILE = '', format, library: isWanted }, language, world) {
    const design = await readDesign(FILE, world);
    if (!design.ok) return refused(design.error);
    const analysis = analyse(design.value.document, world.today());
    const fails =
      analysis.findings.some(isSerious) || analysis.scenarios.some(({ verdict }) => verdict === 'fail');
    const library =
      isWanted === undefined ? {} : { library: runLibrary(createAnalysisContext(design.value.document)) };
    const write = writers[formats.find((known) => known === format) ?? 'text'];
    return {
      code: fails ? 1 : 0,
      output: write(design.value, { on: world.today(), ...analysis, ...library }, language),
    };
  },
};
