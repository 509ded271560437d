import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as ringwall from './ringwall.ts';
import { setProps } from './model/edits.ts';
import { incomplete } from './testing/arbitraryDesigns.ts';
import { testDay } from './testing/testDay.ts';

const asOf = { on: testDay };
const template = (wanted: string): ringwall.DesignDocument => {
  const found = ringwall.templates.find(({ id }) => id === wanted);
  if (found === undefined) throw new Error(`no template ${wanted}`);
  return found.document;
};
const exposed = template('aks-default');
const secured = template('reference-architecture');

/** Words of a design and of the language of ends, and whatever else somebody types. */
const words = fc.oneof(
  fc.constantFrom('internet', 'internet:c2', 'internet:', 'pod:user', 'node:', 'api', 'api:none', 'user'),
  fc.constantFrom(
    'snet-aks',
    'mcr.microsoft.com',
    '10.10.4.5',
    '::1',
    '__proto__',
    'constructor',
    'subnet-1',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const designs = fc.oneof(fc.constantFrom(exposed, secured), incomplete([exposed, secured]));

/** What is wrong with an error: it lacks its code, or its reason in a language. */
function faultsOf(result: ringwall.Result<unknown, ringwall.Problem>): readonly string[] {
  if (result.ok) return [];
  const { code, reason } = result.error;
  return Object.entries({ code, ...reason }).flatMap(([name, value]) => (value === '' ? [name] : []));
}

describe('a design file', () => {
  it('is none the less one for a link that stands in a text of it', () => {
    const text = JSON.stringify({ version: 2, name: 'a#d=b', resources: {} });
    expect(ringwall.parse(text)).toMatchObject({ ok: true, value: { name: 'a#d=b' } });
    expect(ringwall.parse(` \n${text}`)).toMatchObject({ ok: true });
  });
});

describe('bad input', () => {
  it('is no design, and throws nothing', () => {
    const sources = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.string().map((text) => `#d=2.${text}`),
    );
    fc.assert(
      fc.property(sources, (source) => {
        const parsed = ringwall.parse(source);
        expect(parsed.ok).toBe(false);
        expect(!parsed.ok && parsed.error.reason.ja).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('is no link and no day', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const refused = [ringwall.decodeLink(text), ringwall.parseDay(text)];
        expect(refused.map(({ ok }) => ok)).toEqual([false, false]);
        expect(refused.flatMap(faultsOf)).toEqual([]);
      }),
    );
  });

  it('is refused in words where somebody asks about a design', () => {
    fc.assert(
      fc.property(designs, words, words, fc.oneof(fc.integer(), fc.double()), (design, a, b, port) => {
        const answers = [
          ringwall.trace(design, { from: a, to: b, port, allBlockers: true }, asOf),
          ringwall.trace(design, { from: a, to: b }, asOf),
          ringwall.explain(design, { name: a }, asOf),
          ringwall.explain(design, { id: b }, asOf),
          ringwall.fix(design, a, asOf),
        ];
        expect(answers.flatMap(faultsOf)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('check', () => {
  it('is the same for a design that crossed a file and a link', () => {
    const opened = [ringwall.serialize(exposed), ringwall.encodeLink(exposed)].map(ringwall.parse);
    const decoded = ringwall.decodeLink(ringwall.encodeLink(exposed));
    for (const design of [...opened, decoded]) {
      expect(design.ok && ringwall.check(design.value, asOf)).toEqual(ringwall.check(exposed, asOf));
    }
  });

  it('adds the library, the fixes that hold and the file where it is asked to', () => {
    const file = { uri: 'a.json', text: '{}' };
    const report = ringwall.check(exposed, { ...asOf, library: true, fixable: true, file });
    expect(report).toMatchObject({ design: exposed.name, on: testDay, file });
    expect(report.library).toEqual(ringwall.library(exposed, asOf));
    expect(report.fixable).toEqual(report.findings.map(({ id }) => id));
    expect(Object.keys(ringwall.check(exposed, asOf))).not.toContain('fixable');
  });

  it('fails by what is grave, and by a flow that fails its intent', () => {
    const report = ringwall.check(exposed, asOf);
    expect(ringwall.failsCheck(report)).toBe(true);
    expect(ringwall.failsCheck(ringwall.check(secured, asOf))).toBe(false);
    const { findings } = ringwall.check(secured, asOf);
    const lives = report.scenarios.filter(({ verdict }) => verdict === 'fail');
    expect(ringwall.failsCheck({ ...report, findings, scenarios: lives })).toBe(true);
    expect(ringwall.failsCheck({ ...report, findings, scenarios: [] })).toBe(false);
  });

  it('answers plain data', () => {
    const report = ringwall.check(exposed, { ...asOf, library: true });
    expect(structuredClone(report)).toEqual(report);
  });
});

describe('trace', () => {
  it('walks what is asked in words, through the entry that clients use', () => {
    const traced = ringwall.trace(exposed, { from: 'internet', to: 'kubernetes-service/shop' }, asOf);
    expect(traced).toMatchObject({
      ok: true,
      value: { intent: 'must-work', verdict: 'pass', flow: { port: 443, to: { type: 'address' } } },
    });
  });

  it('takes attacks for what must be blocked', () => {
    const intentOf = (from: string, to: string, payload: ringwall.Payload = 'benign') => {
      const traced = ringwall.trace(exposed, { from, to, payload }, asOf);
      return traced.ok ? traced.value.intent : traced.error.code;
    };
    expect(intentOf('internet', 'api')).toBe('must-be-blocked');
    expect(intentOf('nodepool1', 'internet:c2')).toBe('must-be-blocked');
    expect(intentOf('internet', 'kubernetes-service/shop', 'sqli')).toBe('must-be-blocked');
    expect(intentOf('nodepool1', 'api')).toBe('must-work');
  });
});

describe('repairs', () => {
  it('fix one finding, or all', () => {
    const finding = ringwall.check(exposed, asOf).findings.find(({ rule }) => rule === 'CP001');
    const fixed = ringwall.fix(exposed, finding?.id ?? '', asOf);
    expect(fixed.ok && fixed.value.solved.map(({ rule }) => rule)).toContain('CP001');
    const { document, remaining } = ringwall.fixAll(exposed, asOf);
    expect(remaining.some(ringwall.isSerious)).toBe(false);
    expect(ringwall.diff(exposed, document).map(({ type }) => type)).toContain('added');
  });

  it('take what stands in the way of a flow out of it', () => {
    const partner = { name: 'partner', address: '203.0.113.9', fqdn: 'partner.example' };
    const known = setProps('internet-1', { endpoints: [partner] })(secured);
    const question = { from: 'user', to: 'internet:partner', allBlockers: true };
    const traced = ringwall.trace(known, question, asOf);
    if (!traced.ok) throw new Error(traced.error.reason.en);
    const { flow, blockers } = traced.value;
    const [blocker, ...others] = ringwall.repairableBlockers(known, flow, asOf);
    expect([blocker, ...others]).toEqual(blockers);
    const freed = blocker && ringwall.unblock(known, flow, blocker, asOf);
    expect(freed?.ok === true && ringwall.allBlockers(freed.value.document, flow)).toEqual([]);
  });
});

it('knows the dates of its facts', () => {
  for (const day of Object.values(ringwall.knowledge)) {
    expect(ringwall.parseDay(day)).toEqual({ ok: true, value: day });
  }
});

it('writes a bundle of any design', () => {
  expect(ringwall.bundle(secured, 'terraform').map(({ path }) => path)).toContain('README.md');
});
