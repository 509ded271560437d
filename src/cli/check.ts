import { check as judge, failsCheck } from '../core/ringwall.ts';
import { checkFormats, writeCheck } from '../core/report/writeCheck.ts';
import type { Command } from './command.ts';
import { dayIn } from './dayIn.ts';
import { refused } from './outcome.ts';
import { readDesign } from './readDesign.ts';

/** `ringwall check`: protections, scenarios and findings. */
export const check: Command = {
  usage: `FILE [--library] [--on YYYY-MM-DD] [--format ${checkFormats.join('|')}]`,
  summary: {
    en: 'Judge a design: protections, scenarios, findings',
    ja: '設計を検査する: 保護、シナリオ、指摘',
  },
  positionals: ['FILE'],
  options: { library: 'flag', on: [], format: checkFormats },
  async run({ FILE = '', format: asked, on, library }, language, world) {
    const day = dayIn(on, world);
    if (!day.ok) return refused(day.error.reason);
    const design = await readDesign(FILE, world);
    if (!design.ok) return refused(design.error);
    const { document, file } = design.value;
    const format = checkFormats.find((known) => known === asked) ?? 'text';
    const report = judge(document, {
      on: day.value,
      library: library !== undefined,
      fixable: format === 'json',
      ...(file === undefined ? {} : { file }),
    });
    return { code: failsCheck(report) ? 1 : 0, output: writeCheck(report, format, language) };
  },
};
