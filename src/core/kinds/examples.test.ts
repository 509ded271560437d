import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bundleLanguages } from '../bundle/bundleFile.ts';
import { deepEqual } from '../lib/deepEqual.ts';
import { isList } from '../lib/isList.ts';
import { isRecord } from '../lib/isRecord.ts';
import type { DesignDocument } from '../model/designDocument.ts';
import { parseDocument } from '../model/parseDocument.ts';
import { bundleCode } from '../testing/bundleCode.ts';
import { examplesOf } from '../testing/examples/examplesOf.ts';
import { examplesOfKinds } from '../testing/examples/examplesOfKinds.ts';
import { exportExamples } from '../testing/examples/exportExamples.ts';
import { goldenFile } from '../testing/examples/goldenFile.ts';
import { oddExamples } from '../testing/examples/oddExamples.ts';
import { fieldsOf, type FieldOfKind } from '../testing/fieldsOf.ts';
import { catalogue } from './contract/catalogue.ts';
import { bicepExporters } from './registry/bicepExporters.ts';
import { kindIds, type KindId } from './registry/kinds.ts';
import { terraformExporters } from './registry/terraformExporters.ts';

const exporters = { terraform: terraformExporters, bicep: bicepExporters };

/** The resources and links of a kind. */
function membersOf({ resources, links }: DesignDocument, kind: KindId) {
  return [...Object.values(resources), ...Object.values(links)].filter((member) => member.kind === kind);
}

function isSet(design: DesignDocument, kind: KindId, { key, cell, field }: FieldOfKind): boolean {
  const values = membersOf(design, kind).flatMap(({ props }) => {
    const value = props[key];
    if (cell === undefined) return value === undefined ? [] : [value];
    return isList(value) ? value.flatMap((row) => (isRecord(row) ? [row[cell] ?? null] : [])) : [];
  });
  return values.some((value) => !deepEqual(value, field.default));
}

/** The design as if the kind could not be drawn. */
function without({ resources, links, ...rest }: DesignDocument, kind: KindId): DesignDocument {
  const others = <M extends { readonly kind: string }>(members: Readonly<Record<string, M>>) =>
    Object.fromEntries(Object.entries(members).filter(([, member]) => member.kind !== kind));
  return { ...rest, resources: others(resources), links: others(links) };
}

describe.each(kindIds)('%s', (kind) => {
  const { minimal, full, notInFull = {} } = examplesOfKinds[kind];
  const designs = [minimal, full].map(({ name, design }) => [name, design] as const);

  it.each(designs)('%s shows it in a design that can be read', (_, design) => {
    expect(parseDocument(structuredClone(design), catalogue)).toMatchObject({ ok: true });
    expect(membersOf(design, kind)).not.toEqual([]);
  });

  const exports = bundleLanguages.filter((language) => exporters[language][kind] !== undefined);
  it.each(designs.flatMap(([name, design]) => exports.map((language) => [name, language, design] as const)))(
    '%s is exported to %s',
    (_, language, design) =>
      expect(bundleCode(design, language)).not.toEqual(bundleCode(without(design, kind), language)),
  );

  it('sets every field in its full example, or says why not', () => {
    const unset = fieldsOf(kind).filter((field) => !isSet(full.design, kind, field));
    expect(unset.map(({ path }) => path)).toEqual(Object.keys(notInFull));
  });
});

describe('the examples', () => {
  it('have a name each', () => {
    const names = [...kindIds.flatMap(examplesOf).map(({ name }) => name), ...Object.keys(oddExamples)];
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('have a golden file each in either language, and no other is left', () => {
    const root = fileURLToPath(new URL('..', import.meta.url));
    const found = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.includes('/golden/') && file.endsWith('.txt'));
    const expected = Object.keys(exportExamples).flatMap((name) =>
      bundleLanguages.map((language) => goldenFile(name, language)),
    );
    expect(found.toSorted()).toEqual(expected.toSorted());
  });
});
