import type { Control, Field, Fields } from '../kinds/contract/field.ts';
import type { JsonObject, JsonValue } from '../lib/canonicalJson.ts';
import { isList } from '../lib/isList.ts';
import { isRecord } from '../lib/isRecord.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import type { Random } from './random.ts';

const ranges = [
  '10.0.0.0/16',
  '10.0.0.0/24',
  '10.1.0.0/16',
  '172.16.0.0/20',
  '192.168.0.0/24',
  '203.0.113.0/24',
];
const addresses = ['', '10.0.0.4', '10.0.0.10', '10.0.1.4', '203.0.113.66', '168.63.129.16'];
const texts = [
  '*',
  'Internet',
  'VirtualNetwork',
  'AzureCloud',
  '0.0.0.0/0',
  '10.0.0.0/8',
  '443',
  '22',
  'a',
  'b',
];

/** Some value that a field takes or nearly takes: what no design may hold, the reader refuses. */
export function otherValue(
  field: Field,
  value: JsonValue,
  document: DesignDocument,
  random: Random,
): JsonValue {
  const { control } = field;
  if (control.type === 'rows') {
    return otherRows(control.fields, isList(value) ? value.filter(isRecord) : [], document, random);
  }
  if (control.type === 'references') {
    return idsOf(document, control.kinds).filter(() => random.below(2) === 0);
  }
  if (control.type === 'choices') return control.options.filter(() => random.below(2) === 0);
  if (control.type === 'list') return otherList(value, pools[control.of], random);
  return random.pick(othersOf(control, document)) ?? value;
}

const pools = { text: texts, cidr: ranges, address: addresses } as const;

type Single = Exclude<Control['type'], 'rows' | 'references' | 'choices' | 'list'>;

function othersOf(
  control: Extract<Control, { readonly type: Single }>,
  document: DesignDocument,
): readonly JsonValue[] {
  if (control.type === 'toggle') return [true, false];
  if (control.type === 'choice') return control.options;
  if (control.type === 'number') return [control.minimum, control.minimum + 1, control.maximum];
  if (control.type === 'reference') return [null, ...idsOf(document, control.kinds)];
  return pools[control.type];
}

function idsOf(document: DesignDocument, kinds: readonly string[]): readonly ResourceId[] {
  return Object.entries(document.resources).flatMap(([id, { kind }]) => (kinds.includes(kind) ? [id] : []));
}

function otherList(value: JsonValue, pool: readonly string[], random: Random): JsonValue {
  const items = isList(value) ? value : [];
  const added = random.pick(pool) ?? '';
  return random.below(2) === 0 ? [added] : [...items.slice(random.below(2)), added];
}

function otherRows(
  fields: Fields,
  rows: readonly JsonObject[],
  document: DesignDocument,
  random: Random,
): JsonValue {
  const at = random.below(Math.max(1, rows.length));
  const what = random.below(3);
  if (what === 0 && rows.length > 0) return rows.filter((_, index) => index !== at);
  const [key, field] = random.pick(Object.entries(fields)) ?? [];
  if (key === undefined || field === undefined) return rows;
  const row =
    rows[at] ?? Object.fromEntries(Object.entries(fields).map(([name, each]) => [name, each.default]));
  const changed = { ...row, [key]: otherValue(field, row[key] ?? field.default, document, random) };
  if (what === 1) return rows.map((each, index) => (index === at ? changed : each));
  return [...rows, 'name' in fields ? { ...changed, name: `row-${rows.length}` } : changed];
}
