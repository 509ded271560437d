import type { JsonValue } from '../lib/canonicalJson.ts';
import { isList } from '../lib/isList.ts';
import { isRecord } from '../lib/isRecord.ts';
import type { DesignDocument, LinkId, Props, Resource, ResourceId } from '../model/designDocument.ts';
import { removeLink, removeResources, applyEdits, type Edit } from '../model/edits.ts';
import type { Field, Fields } from '../kinds/contract/field.ts';
import { kindOf } from '../kinds/registry/kinds.ts';

/** Changes every id that the values refer to; undefined takes the reference away. */
export type MapReference = (id: ResourceId) => ResourceId | undefined;

function mapField(field: Field | undefined, value: JsonValue, map: MapReference): JsonValue | undefined {
  if (field?.control.type === 'reference') return typeof value === 'string' ? map(value) : value;
  if (field?.control.type === 'references' && isList(value)) {
    const mapped = value.flatMap((id) => (typeof id === 'string' ? (map(id) ?? []) : id));
    return mapped.length === 0 ? undefined : mapped;
  }
  if (field?.control.type === 'rows' && isList(value)) {
    const { fields } = field.control;
    return value.map((row) => mapRow(fields, row, map));
  }
  return value;
}

// Every cell of a row is written out, so a reference that goes leaves its default behind.
function mapRow(fields: Fields, row: JsonValue, map: MapReference): JsonValue {
  if (!isRecord(row)) return row;
  const cells = Object.entries(row).map(([key, value]) => [
    key,
    (value === undefined ? undefined : mapField(fields[key], value, map)) ?? fields[key]?.default ?? null,
  ]);
  return Object.fromEntries(cells);
}

/** The values of a resource or link with every reference in them changed. */
export function mapReferences(kind: string, props: Props, map: MapReference): Props {
  const fields = kindOf(kind)?.fields ?? {};
  const entries = Object.entries(props).flatMap(([key, value]) => {
    const mapped = mapField(fields[key], value, map);
    return mapped === undefined ? [] : [[key, mapped] as const];
  });
  return Object.fromEntries(entries);
}

const detach = ({ kind, props }: Resource, removed: ReadonlySet<ResourceId>): Props =>
  mapReferences(kind, props, (id) => (removed.has(id) ? undefined : id));

/** The link and the half that answers it: Azure keeps a peering as one link each way, a person sees one line. */
function bothHalves(document: DesignDocument, id: LinkId): readonly LinkId[] {
  const link = document.links[id];
  if (link === undefined) return [];
  return Object.entries(document.links)
    .filter(
      ([other, { kind, from, to }]) =>
        other === id || (kind === link.kind && from === link.to && to === link.from),
    )
    .map(([other]) => other);
}

/**
 * Removes resources and links by id: with all that stands in them, the references to them, their flows, and the other
 * half of a peering. Waivers and comments stay, and may name what is gone. Ids that the document lacks are skipped.
 */
export function remove(ids: Iterable<string>): Edit {
  const all = [...ids];
  return (document) => {
    const links = all.flatMap((id) => bothHalves(document, id));
    return applyEdits(document, [
      ...links.map(removeLink),
      removeResources(
        all.filter((id) => id in document.resources),
        detach,
      ),
    ]);
  };
}
