import { withDefaults } from '../kinds/contract/withDefaults.ts';
import { kindOf, type KindId } from '../kinds/registry/kinds.ts';
import type { JsonValue } from '../lib/canonicalJson.ts';
import { isList } from '../lib/isList.ts';
import { isRecord } from '../lib/isRecord.ts';
import type { DesignDocument, Link, Props, Resource } from '../model/designDocument.ts';
import type { FieldOfKind } from './fieldsOf.ts';
import { otherValues } from './otherValues.ts';

/** A design with one other value of a field, or of one cell of it, in one resource or link of the kind: all there are. */
export function changedDesigns(
  design: DesignDocument,
  kind: KindId,
  field: FieldOfKind,
): readonly DesignDocument[] {
  const changed = <M extends Resource | Link>(members: Readonly<Record<string, M>>) =>
    Object.entries(members).flatMap(([id, member]) =>
      member.kind === kind
        ? changedProps(member.props, kind, field, design).map((props) => ({
            ...members,
            [id]: { ...member, props },
          }))
        : [],
    );
  return [
    ...changed(design.resources).map((resources) => ({ ...design, resources })),
    ...changed(design.links).map((links) => ({ ...design, links })),
  ];
}

/** The props with one other value of a field, or of one cell of it: all there are. */
export function changedProps(
  props: Props,
  kind: string,
  { key, cell, field }: FieldOfKind,
  design: DesignDocument,
): readonly Props[] {
  const value = withDefaults(kindOf(kind)?.fields ?? {}, props)[key] ?? null;
  const others =
    cell === undefined ? otherValues(field, value, design) : otherRows(value, cell, field, design);
  return others.map((other) => ({ ...props, [key]: other }));
}

function otherRows(
  rows: JsonValue,
  cell: string,
  field: FieldOfKind['field'],
  design: DesignDocument,
): readonly JsonValue[] {
  if (!isList(rows)) return [];
  return rows.flatMap((row, index) =>
    isRecord(row)
      ? otherValues(field, row[cell] ?? field.default, design).map((other) =>
          rows.with(index, { ...row, [cell]: other }),
        )
      : [],
  );
}
