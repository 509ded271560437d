import { Session } from 'node:inspector/promises';
import { describe, expect, it } from 'vitest';
import { fill, languages, type Text } from '../text/text.ts';
import type { RuleCases } from '../testing/ruleCases.ts';
import type { TriedViolation } from '../testing/tryRule.ts';
import { severities, type Rule } from './rule.ts';

// Blocks are counted only of what is compiled from here on, so that everything with a rule in it is loaded below.
const profiler = new Session();
profiler.connect();
await profiler.post('Profiler.enable');
await profiler.post('Debugger.enable');
await profiler.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

const { rules } = await import('./index.ts');
const { sampleDesign } = await import('../testing/sampleDesign.ts');
const { tryRule } = await import('../testing/tryRule.ts');

const loadCases = import.meta.glob<{ readonly cases: RuleCases }>('./*/*.cases.ts');
const loadRules = import.meta.glob<Record<string, Rule>>(['./*/*.ts', '!./*/*.{test,cases}.ts']);

interface Registered {
  readonly id: string;
  readonly rule: Rule;
  /** `control-plane/cp001ApiServerOpen.ts` */
  readonly file: string;
}

const registered = await Promise.all(
  Object.entries(loadRules).flatMap(async ([path, load]): Promise<Registered> => {
    const [rule] = Object.values(await load());
    if (rule === undefined) throw new Error(`${path} exports no rule`);
    return { id: rule.meta.id, rule, file: path.slice('./'.length) };
  }),
);
const tables = await Promise.all(Object.values(loadCases).map(async (load) => (await load()).cases));

/** Everything that the rules say in their own cases; all repairs are made as well. */
const said = new Map<Rule, readonly TriedViolation[]>(
  tables.map(({ rule, passes, fails }) => {
    const designs = [...Object.values(passes), ...Object.values(fails).map(({ changes }) => changes)];
    return [rule, designs.flatMap((changes) => tryRule(rule, sampleDesign(changes)).violations)];
  }),
);

interface Block {
  readonly file: string;
  readonly isInFix: boolean;
  readonly source: string;
}

/** The blocks of the rules' files that no case runs. */
const untried = await (async (): Promise<readonly Block[]> => {
  const { result } = await profiler.post('Profiler.takePreciseCoverage');
  const blocks: Block[] = [];
  for (const { scriptId, url, functions } of result) {
    const file = registered.find((known) => url.endsWith(`/core/rules/${known.file}`))?.file;
    if (file === undefined) continue;
    const { scriptSource } = await profiler.post('Debugger.getScriptSource', { scriptId });
    const fix = functions.find(({ functionName }) => functionName === 'fix')?.ranges[0];
    const ranges = functions.flatMap((counted) => counted.ranges).filter(({ count }) => count === 0);
    for (const { startOffset: start, endOffset: end } of ranges) {
      const isInFix = fix !== undefined && fix.startOffset <= start && end <= fix.endOffset;
      blocks.push({ file, isInFix, source: scriptSource.slice(start, end) });
    }
  }
  return blocks;
})();
profiler.disconnect();

/** What answers nothing, for a design that lacks what the types allow it to lack; the last is of the test runner. */
const isGuard = ({ source }: Block): boolean =>
  /^(return|continue|\?\??|:) ?(undefined|\[\]|""|0|false|id|document)?;?$/.test(source) ||
  source === 'catch {}';

function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted();
}

describe('every rule', () => {
  it('is registered once, under an id of its own', () => {
    expect(new Set(rules)).toEqual(new Set(registered.map(({ rule }) => rule)));
    expect(new Set(rules.map(({ meta }) => meta.id)).size).toBe(rules.length);
  });

  it('has cases: designs that pass and designs that fail', () => {
    expect(tables.map(({ rule }) => rule.meta.id).toSorted()).toEqual(
      rules.map(({ meta }) => meta.id).toSorted(),
    );
    const empty = tables.filter(
      ({ passes, fails }) => Object.keys(passes).length * Object.keys(fails).length === 0,
    );
    expect(empty.map(({ rule }) => rule.meta.id)).toEqual([]);
  });

  it('repairs nothing in a way that no case tries', () => {
    expect(untried.filter(({ isInFix }) => isInFix)).toEqual([]);
  });

  it('has no branch that no case tries, but for guards that answer nothing', () => {
    expect(untried.filter((block) => !isGuard(block))).toEqual([]);
    // There are some: a list without any would be one that sees no block at all.
    expect(untried.filter(isGuard)).not.toEqual([]);
  });
});

describe.each(registered)('$file', ({ id, rule: { meta, text }, rule, file }) => {
  const violations = said.get(rule) ?? [];

  it('is named after its id, in the folder of its area', () => {
    expect(file.toUpperCase()).toMatch(new RegExp(`^${meta.area.toUpperCase()}/${id}[A-Z]`));
  });

  it('says since when, how grave, and on whose word', () => {
    expect(meta.since).toMatch(/^\d+\.\d+\.\d+$/);
    expect(severities).toContain(meta.severity);
    expect(meta.sources).not.toEqual([]);
    for (const source of meta.sources) expect(new URL(source).protocol).toBe('https:');
  });

  it('says the same in every language', () => {
    const texts: readonly Text[] = [text.title, text.why, text.remedy, ...Object.values(text.messages)];
    for (const said of texts) {
      for (const language of languages) {
        expect(said[language].trim()).not.toBe('');
        expect(placeholdersIn(said[language])).toEqual(placeholdersIn(said.en));
      }
    }
  });

  it('says each of its messages in some case, and no other', () => {
    expect(new Set(violations.map(({ message }) => message))).toEqual(new Set(Object.keys(text.messages)));
  });

  it('gives every placeholder of what it says', () => {
    for (const { message, parameters } of violations) {
      const texts = [text.messages[message], text.why, text.remedy].filter((found) => found !== undefined);
      const filled = texts.map((found) => fill(found, { resource: 'name', ...parameters }));
      for (const language of languages) {
        expect(filled.flatMap((found) => placeholdersIn(found[language]))).toEqual([]);
      }
    }
  });
});
