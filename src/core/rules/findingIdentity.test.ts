import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../kinds/contract/catalogue.ts';
import type { JsonValue } from '../lib/canonicalJson.ts';
import { isList } from '../lib/isList.ts';
import type { DesignDocument, Resource } from '../model/designDocument.ts';
import { inCanonicalOrder } from '../model/inCanonicalOrder.ts';
import { parseDocumentText } from '../model/parseDocument.ts';
import { serializeDocument } from '../model/serializeDocument.ts';
import { incomplete } from '../testing/arbitraryDesigns.ts';
import { findingsIn } from '../testing/findingsIn.ts';
import { manyDesigns } from '../testing/manyDesigns.ts';
import { mutatedDesigns } from '../testing/mutatedDesigns.ts';
import { random } from '../testing/random.ts';
import type { RuleCases } from '../testing/ruleCases.ts';
import { sampleDesign } from '../testing/sampleDesign.ts';
import { withOtherIds } from '../testing/withOtherIds.ts';
import { proposeFix } from './proposeFix.ts';
import type { Finding } from './rule.ts';
import { testDay } from '../testing/testDay.ts';

interface Judged {
  readonly document: DesignDocument;
  readonly findings: readonly Finding[];
}

const seed = 20_261_128;
const files = import.meta.glob<{ readonly cases: RuleCases }>('./*/*.cases.ts', { eager: true });
const ofRules = Object.values(files).flatMap(({ cases }) =>
  Object.entries(cases.fails).map(
    ([name, { changes }]) => [`${cases.rule.meta.id} ${name}`, sampleDesign(changes)] as const,
  ),
);
const mutated = mutatedDesigns(60, seed).map((document, index) => [`mutated ${index}`, document] as const);
const designs = [...Object.entries(manyDesigns), ...ofRules, ...mutated].map(
  ([name, drawn]): [string, Judged] => {
    const document = inCanonicalOrder(drawn);
    return [name, { document, findings: findingsIn(document) }];
  },
);
const anyDesign = fc.constantFrom(...designs.map(([, judged]) => judged));

/** What is told of findings from one time to the next, in an order of its own. */
function told(findings: readonly Finding[], word = (text: string) => text) {
  return findings
    .map(({ id, set }) => ({ id: word(id), set: set.map(word).toSorted() }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

type Rows = readonly JsonValue[];

/** The document with other rows in the tables of its resources. */
function withRows(document: DesignDocument, change: (rows: Rows) => Rows): DesignDocument {
  const resources = Object.entries(document.resources).map(([id, resource]): [string, Resource] => {
    const props = Object.entries(resource.props).map(([key, value]) => [
      key,
      isList(value) && typeof value[0] === 'object' ? change(value) : value,
    ]);
    return [id, { ...resource, props: Object.fromEntries(props) }];
  });
  return { ...document, resources: Object.fromEntries(resources) };
}

/** A design with its rows in another order. */
const shuffled = fc.tuple(anyDesign, fc.infiniteStream(fc.nat())).map(([judged, weights]) => ({
  ...judged,
  other: withRows(judged.document, (rows) =>
    rows
      .map((row) => ({ row, weight: Number(weights.next().value) }))
      .toSorted((a, b) => a.weight - b.weight)
      .map(({ row }) => row),
  ),
}));

/** The document with every id replaced by one that says nothing of the old one, and the way back. */
function renamed(document: DesignDocument): readonly [DesignDocument, (text: string) => string] {
  const other = withOtherIds(document, random(seed));
  const known = new Map([...other.renamed].map(([id, now]) => [now, id]));
  return [inCanonicalOrder(other.document), (text) => text.replace(/\bz\d+\b/g, (id) => known.get(id) ?? id)];
}

/** The document with other names, in the same order, but for those of subnets that Azure knows by name. */
function withOtherNames(document: DesignDocument): DesignDocument {
  const resources = Object.entries(document.resources).map(([id, resource]): [string, Resource] => {
    const isFree = resource.kind !== 'subnet' || !/^(azure|gateway)/i.test(resource.name);
    return [id, isFree ? { ...resource, name: `x-${resource.name}` } : resource];
  });
  return inCanonicalOrder({ ...document, resources: Object.fromEntries(resources) });
}

/** Whether every resource can be told from the others without its id. */
function hasOwnNames({ resources }: DesignDocument): boolean {
  const names = Object.values(resources).map(({ kind, name, parent }) =>
    JSON.stringify([kind, name, parent]),
  );
  return new Set(names).size === names.length;
}

/** Rule, resource and message, which several findings may share. */
function stemOf({ id, subject }: Finding): string {
  return id.slice(0, id.length - subject.length);
}

/** The findings that another one shares its stem with. */
function siblings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) =>
    findings.some((other) => other !== finding && stemOf(other) === stemOf(finding)),
  );
}

function repeated(findings: readonly Finding[]): readonly string[] {
  const ids = findings.map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

describe('the id of a finding', () => {
  it.each(designs)('is its own in %s', (_, { findings }) => expect(repeated(findings)).toEqual([]));

  it('is its own where resources are missing, and where rows bear one name', () => {
    const odd = fc.oneof(
      incomplete(designs.map(([, { document }]) => document)),
      anyDesign.map(({ document }) => withRows(document, (rows) => [...rows, ...rows])),
    );
    fc.assert(
      fc.property(odd, (document) => {
        expect(repeated(findingsIn(document))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  const reloaded = designs.flatMap(([name, { document, findings }]) => {
    const parsed = parseDocumentText(serializeDocument(document, catalogue), catalogue);
    return parsed.ok ? [[name, { document: parsed.value, findings }] as const] : [];
  });

  it('is told of designs that can be loaded, all but the few that hold what no file may hold', () => {
    expect(reloaded.length).toBeGreaterThan(designs.length * 0.8);
  });

  it.each(reloaded)('outlives a reload of %s', (_, { document, findings }) => {
    expect(told(findingsIn(document))).toEqual(told(findings));
  });

  it.each(designs.filter(([, { document }]) => hasOwnNames(document)))(
    'says of %s what it says where all ids are others',
    (_, { document, findings }) => {
      const [other, back] = renamed(document);
      expect(told(findingsIn(other), back)).toEqual(told(findings));
    },
  );

  it.each(designs)('says of %s what it says under other names', (_, { document, findings }) => {
    expect(told(findingsIn(withOtherNames(document)))).toEqual(told(findings));
  });

  it('outlives another order of rows that decides nothing', () => {
    fc.assert(
      fc.property(shuffled, ({ other, findings }) => {
        expect(told(findingsIn(other))).toEqual(told(findings));
      }),
      { numRuns: 150 },
    );
  });

  it.each(designs.filter(([, { findings }]) => siblings(findings).length > 0))(
    'stays with the others of its kind when one of them is repaired in %s',
    (_, { document, findings }) => {
      const known = new Set(findings.map(({ id }) => id));
      for (const finding of siblings(findings)) {
        const proposal = proposeFix(document, finding, testDay);
        const left = proposal.ok ? findingsIn(proposal.value.document) : [];
        const strange = left.filter((other) => stemOf(other) === stemOf(finding) && !known.has(other.id));
        expect(strange).toEqual([]);
      }
    },
  );
});
