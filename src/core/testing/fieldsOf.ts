import type { Field } from '../kinds/contract/field.ts';
import { kindOf, type KindId } from '../kinds/registry/kinds.ts';

/** A field of a kind, or a cell of one that holds rows. */
export interface FieldOfKind {
  /** `securityRules`, or `securityRules.priority` for a cell. */
  readonly path: string;
  readonly key: string;
  readonly cell: string | undefined;
  readonly field: Field;
}

/** Every field of a kind, each that holds rows followed by its cells. */
export function fieldsOf(kind: KindId): readonly FieldOfKind[] {
  return Object.entries(kindOf(kind)?.fields ?? {}).flatMap(([key, field]) => {
    const { control } = field;
    const cells = control.type === 'rows' ? Object.entries(control.fields) : [];
    return [
      { path: key, key, cell: undefined, field },
      ...cells.map(([cell, inner]) => ({ path: `${key}.${cell}`, key, cell, field: inner })),
    ];
  });
}
