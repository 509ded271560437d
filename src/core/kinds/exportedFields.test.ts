import { describe, expect, it } from 'vitest';
import { bundleLanguages } from '../bundle/bundleFile.ts';
import { bundleCode } from '../testing/bundleCode.ts';
import { changedDesigns } from '../testing/changedDesigns.ts';
import { examplesOf } from '../testing/examples/examplesOf.ts';
import { examplesOfKinds } from '../testing/examples/examplesOfKinds.ts';
import { fieldsOf, type FieldOfKind } from '../testing/fieldsOf.ts';
import { kindIds, type KindId } from './registry/kinds.ts';

/** Whether some other value of the field alone changes the code in both languages; undefined where no other value is known. */
function movesExports(kind: KindId, field: FieldOfKind): boolean | undefined {
  let isTried = false;
  for (const { design } of examplesOf(kind)) {
    const before = bundleLanguages.map((language) => bundleCode(design, language));
    for (const changed of changedDesigns(design, kind, field)) {
      isTried = true;
      if (bundleLanguages.every((language, index) => bundleCode(changed, language) !== before[index]))
        return true;
    }
  }
  return isTried ? false : undefined;
}

describe.each(kindIds)('%s', (kind) => {
  const fields = fieldsOf(kind);
  const reasons: Readonly<Record<string, string>> = examplesOfKinds[kind].notExported ?? {};
  const listed = fields.filter(({ path }) => path in reasons);

  it.each(fields.filter((field) => !listed.includes(field)).map((field) => [field.path, field] as const))(
    '%s changes the code in both languages',
    (_, field) => expect(movesExports(kind, field)).toBe(true),
  );

  it.each(listed.map((field) => [field.path, reasons[field.path], field] as const))(
    '%s does not: %s',
    (_, _reason, field) => expect(movesExports(kind, field)).toBe(false),
  );

  it('gives reasons for fields that it has', () => {
    expect(listed.map(({ path }) => path)).toEqual(Object.keys(reasons));
  });
});
