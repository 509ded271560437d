import { describe, expect, it } from 'vitest';
import { kindOf } from '../kinds/registry/kinds.ts';
import type { JsonObject } from '../lib/canonicalJson.ts';
import type { DesignDocument } from '../model/designDocument.ts';
import { createAnalysisContext } from '../reach/facts/createAnalysisContext.ts';
import type { FailingCase, RuleCases } from '../testing/ruleCases.ts';
import { sampleDesign } from '../testing/sampleDesign.ts';
import { tryRule } from '../testing/tryRule.ts';
import type { Rule } from './rule.ts';

const files = import.meta.glob<{ readonly cases: RuleCases }>('./*/*.cases.ts', { eager: true });
const tables = Object.values(files).map(({ cases }) => cases);

const passing = tables.flatMap(({ rule, passes }) =>
  Object.entries(passes).map(([name, changes]) => [`${rule.meta.id}: ${name}`, rule, changes] as const),
);
const failing = tables.flatMap(({ rule, fails }) =>
  Object.entries(fails).map(([name, failingCase]): Row => [
    `${rule.meta.id}: ${name}`,
    rule,
    sampleDesign(failingCase.changes),
    failingCase,
  ]),
);
type Row = readonly [name: string, rule: Rule, design: DesignDocument, failingCase: FailingCase<string>];

const withFix = (wanted: FailingCase<string>['fix']) => failing.filter(([, , , { fix }]) => fix === wanted);
const withValues = failing.flatMap(([name, rule, design, { fix = {} }]) =>
  typeof fix === 'string' ? [] : [[name, rule, design, fix] as const],
);
const repaired = failing.filter(([, , , { fix }]) => typeof fix !== 'string' || fix === 'the sample');

/** What a document says of a resource or a link, defaults filled in; null where there is none. */
function valuesOf({ resources, links }: DesignDocument, id: string): JsonObject | null {
  const member = resources[id] ?? links[id];
  if (member === undefined) return null;
  const { kind, props, position: _, ...place } = { position: undefined, ...member };
  const defaults = Object.entries(kindOf(kind)?.fields ?? {}).map(([key, field]) => [key, field.default]);
  return { kind, ...place, ...Object.fromEntries(defaults), ...props };
}

describe('a rule', () => {
  it.each(passing)('passes %s', (_, rule, changes) => {
    expect(tryRule(rule, sampleDesign(changes)).violations).toEqual([]);
  });

  it.each(failing)('finds %s', (_, rule, design, { finds }) => {
    const expected = finds.map((stated) => (typeof stated === 'string' ? { is: stated } : stated));
    expect(tryRule(rule, design).violations).toMatchObject(expected);
  });
});

describe('a repair', () => {
  it.each(repaired)('leaves nothing of %s', (_, rule, design, { filtered = [] }) => {
    const tried = tryRule(rule, design);
    expect(tried.offered).toBe(tried.violations.length);
    expect(tried.left).toEqual([]);
    const context = createAnalysisContext(tried.repaired);
    expect(filtered.filter((subnet) => context.filtered(subnet) !== 'yes')).toEqual([]);
  });

  it.each(withValues)('sets what it says for %s', (_, rule, design, fix) => {
    const { repaired: after } = tryRule(rule, design);
    const values = Object.keys(fix).map((id) => [id, valuesOf(after, id)]);
    expect(Object.fromEntries(values)).toMatchObject(fix);
  });

  it.each(withFix('the sample'))('goes back to the sample for %s', (_, rule, design) => {
    expect(tryRule(rule, design).repaired).toEqual(sampleDesign());
  });

  it.each(withFix('none'))('is left to a person for %s', (_, rule, design) => {
    expect(tryRule(rule, design).offered).toBe(0);
  });

  it.each(withFix('no room'))('changes nothing for want of room for %s', (_, rule, design) => {
    const { offered, repaired: after } = tryRule(rule, design);
    expect(offered).toBeGreaterThan(0);
    expect(after).toBe(design);
  });

  it.each(withFix('stays'))('does not help alone against %s', (_, rule, design) => {
    const { offered, repaired: after, left } = tryRule(rule, design);
    expect(offered).toBeGreaterThan(0);
    expect(after).not.toBe(design);
    expect(left).not.toEqual([]);
  });
});
