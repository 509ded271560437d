import type { JsonObject, JsonValue } from '../lib/canonicalJson.ts';
import { deepEqual } from '../lib/deepEqual.ts';
import { isList } from '../lib/isList.ts';
import { isRecord } from '../lib/isRecord.ts';
import { verbatim, type Text } from '../text/text.ts';
import type { CatalogueKind, DocumentPath } from './catalogue.ts';
import type { Props, ResourceId } from './designDocument.ts';

/** One value that differs, in words; `undefined` on one side of a row that was added or removed. */
export interface FieldChange {
  /** Below the props; a row is named by its name, or by its place. */
  readonly path: DocumentPath;
  readonly label: Text;
  readonly before?: Text;
  readonly after?: Text;
}

type NameOf = (id: ResourceId) => string;

/** The values that differ between two props of one kind, in the order of its fields. */
export function propsChanges(
  kind: CatalogueKind | undefined,
  before: Props,
  after: Props,
  nameBefore: NameOf,
  nameAfter: NameOf,
): readonly FieldChange[] {
  if (kind === undefined || before === after) return [];
  const textBefore = textsOf(kind, before, nameBefore);
  const textAfter = textsOf(kind, after, nameAfter);
  return kind.fields.flatMap((field): readonly FieldChange[] => {
    const [then, now] = [before[field] ?? kind.defaultOf(field), after[field] ?? kind.defaultOf(field)];
    if (then === undefined || now === undefined || deepEqual(then, now)) return [];
    const [rowsThen, rowsNow] = [rowsOf(then), rowsOf(now)];
    if (rowsThen === undefined || rowsNow === undefined) {
      const path = [field];
      return [
        { path, label: kind.labelOf(path), before: textBefore(path, then), after: textAfter(path, now) },
      ];
    }
    return rowsChanges(kind, field, rowsThen, rowsNow, textBefore, textAfter);
  });
}

function rowsChanges(
  kind: CatalogueKind,
  field: string,
  before: readonly JsonObject[],
  after: readonly JsonObject[],
  textBefore: TextOf,
  textAfter: TextOf,
): readonly FieldChange[] {
  const [then, now] = [keyed(before), keyed(after)];
  const label = kind.labelOf([field]);
  const added: FieldChange[] = [];
  for (const [key, [index, row]] of now) {
    const old = then.get(key);
    if (old === undefined) {
      added.push({ path: [field, key], label, after: textAfter([field, index], row) });
      continue;
    }
    for (const [cell, value] of Object.entries(row)) {
      const oldValue = old[1][cell];
      if (value === undefined || deepEqual(value, oldValue)) continue;
      added.push({
        path: [field, key, cell],
        label: rowLabel(kind.labelOf([field, index, cell]), key),
        before: textBefore([field, old[0], cell], oldValue ?? null),
        after: textAfter([field, index, cell], value),
      });
    }
  }
  const removed = [...then].flatMap(([key, [index, row]]): readonly FieldChange[] =>
    now.has(key) ? [] : [{ path: [field, key], label, before: textBefore([field, index], row) }],
  );
  if (added.length + removed.length > 0) return [...added, ...removed];
  return [{ path: [field], label, before: orderOf(then), after: orderOf(now) }];
}

function rowLabel(label: Text, key: string): Text {
  return { en: `${label.en} (${key})`, ja: `${label.ja} (${key})` };
}

function orderOf(rows: ReadonlyMap<string, unknown>): Text {
  return verbatim([...rows.keys()].join(', '));
}

/** Rows by their names, so that one that only moved is the same; a name that stands twice is counted. */
function keyed(rows: readonly JsonObject[]): ReadonlyMap<string, readonly [number, JsonObject]> {
  const found = new Map<string, readonly [number, JsonObject]>();
  for (const [index, row] of rows.entries()) {
    const name = typeof row['name'] === 'string' && row['name'] !== '' ? row['name'] : `${index + 1}`;
    let key = name;
    for (let count = 2; found.has(key); count += 1) key = `${name} (${count})`;
    found.set(key, [index, row]);
  }
  return found;
}

/** Undefined where the value is not a list of records; an empty list may be one. */
function rowsOf(value: JsonValue): readonly JsonObject[] | undefined {
  if (!isList(value)) return undefined;
  const records = value.flatMap((row) => (isRecord(row) ? [row] : []));
  return records.length === value.length ? records : undefined;
}

type TextOf = (path: DocumentPath, value: JsonValue) => Text;

const words = {
  none: { en: 'none', ja: 'なし' },
  true: { en: 'on', ja: 'オン' },
  false: { en: 'off', ja: 'オフ' },
} as const satisfies Record<string, Text>;

/** Says the values of one state of a resource: ids of other resources by their names. */
function textsOf(kind: CatalogueKind, props: Props, nameOf: NameOf): TextOf {
  const named = new Map(kind.references(props).map(({ path, id }) => [path.join('.'), nameOf(id)]));
  const textOf: TextOf = (path, value) => {
    if (value === null || value === '' || (isList(value) && value.length === 0)) return words.none;
    if (typeof value === 'boolean') return words[`${value}`];
    if (typeof value !== 'object') return verbatim(named.get(path.join('.')) ?? String(value));
    if (!isRecord(value)) return joined(value.map((item, index) => textOf([...path, index], item)));
    if (typeof value['name'] === 'string' && value['name'] !== '') return verbatim(value['name']);
    return joined(
      Object.entries(value).map(([cell, item]) => {
        const text = textOf([...path, cell], item ?? null);
        return { en: `${cell} ${text.en}`, ja: `${cell} ${text.ja}` };
      }),
    );
  };
  return textOf;
}

function joined(texts: readonly Text[]): Text {
  return { en: texts.map(({ en }) => en).join(', '), ja: texts.map(({ ja }) => ja).join('、') };
}
