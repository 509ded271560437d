import type { JsonObject, JsonValue } from '../../lib/canonicalJson.ts';
import { isList } from '../../lib/isList.ts';
import { isRecord } from '../../lib/isRecord.ts';
import { success } from '../../lib/result.ts';
import { withoutDefaults } from '../../lib/withoutDefaults.ts';
import type { Catalogue, CatalogueKind, DocumentPath, Reference, Standing } from '../../model/catalogue.ts';
import { fill, verbatim, type Text } from '../../text/text.ts';
import { defaultsOf } from './defaultsOf.ts';
import type { Fields } from './field.ts';
import { fieldErrorText } from './fieldErrorText.ts';
import { kinds } from '../registry/kinds.ts';
import type { FieldText, Kind, Placement } from './kind.ts';
import { parseFields } from './parseFields.ts';

function standing(placement: Placement): Standing {
  if (placement.on === 'line') return { in: 'line', between: placement.between };
  if (placement.on === 'virtual-network' || placement.on === 'subnet')
    return { in: 'container', kind: placement.on };
  return { in: 'canvas' };
}

/** Without what equals its default, here and in the cells of rows; in the order of the fields. */
function slim(fields: Fields, values: JsonObject): JsonObject {
  const kept = withoutDefaults(values, defaultsOf(fields));
  const slimmed: Record<string, JsonValue> = {};
  for (const [key, { control }] of Object.entries(fields)) {
    const value = kept[key];
    if (value === undefined) continue;
    slimmed[key] = control.type === 'rows' ? rowsOf(value).map((row) => slim(control.fields, row)) : value;
  }
  return slimmed;
}

function references(fields: Fields, values: JsonObject, path: DocumentPath = []): readonly Reference[] {
  return Object.entries(fields).flatMap(([key, { control }]): readonly Reference[] => {
    const value = values[key];
    const here = [...path, key];
    if (value === undefined) return [];
    if (control.type === 'reference') {
      return typeof value === 'string' ? [{ path: here, id: value, kinds: control.kinds }] : [];
    }
    if (control.type === 'references') {
      return listOf(value).flatMap((id, index) =>
        typeof id === 'string' ? [{ path: [...here, index], id, kinds: control.kinds }] : [],
      );
    }
    if (control.type !== 'rows') return [];
    return rowsOf(value).flatMap((row, index) => references(control.fields, row, [...here, index]));
  });
}

const below = { en: '{above} > {label}', ja: '{above} > {label}' };

function labelOf(texts: Readonly<Record<string, FieldText>>, path: DocumentPath): Text {
  const [first = '', ...rest] = path;
  const own = Object.hasOwn(texts, first) ? texts[first] : undefined;
  const label = own?.label ?? verbatim(String(first));
  const cell = rest.find((key) => typeof key === 'string');
  if (cell === undefined || own?.columns === undefined) return label;
  return fill(below, { above: label, label: labelOf(own.columns, [cell]) });
}

function listOf(value: JsonValue): readonly JsonValue[] {
  return isList(value) ? value : [];
}

function rowsOf(value: JsonValue): readonly JsonObject[] {
  return listOf(value).flatMap((row) => (isRecord(row) ? [row] : []));
}

function catalogueKind(kind: Kind): CatalogueKind {
  const { fields, naming, placement, text } = kind;
  return {
    name: text.name,
    standing: standing(placement),
    fields: Object.keys(fields),
    refusesName: (name) =>
      naming.pattern.test(name) ? undefined : fieldErrorText({ code: 'pattern', example: naming.example }),
    parseProps: (props) => {
      const parsed = parseFields(fields, props);
      return parsed.ok ? success(withoutDefaults(parsed.value, defaultsOf(fields))) : parsed;
    },
    slimProps: (props) => slim(fields, props),
    references: (props) => references(fields, props),
    labelOf: (path) => labelOf(text.fields, path),
    defaultOf: (field) => (Object.hasOwn(fields, field) ? fields[field]?.default : undefined),
  };
}

const known: ReadonlyMap<string, CatalogueKind> = new Map(
  Object.values<Kind>(kinds).map((kind) => [kind.id, catalogueKind(kind)]),
);

/** The kinds as the document sees them. */
export const catalogue: Catalogue = (id) => known.get(id);
