import type { Kind } from '../../core/kinds/contract/kind.ts';
import type { JsonValue } from '../../core/lib/canonicalJson.ts';
import { deepEqual } from '../../core/lib/deepEqual.ts';
import { fill, type Text } from '../../core/text/text.ts';
import { text } from './text.ts';

interface FieldEdit {
  /** As a step of the history is called. */
  readonly label: Text;
  /** The value as it is written: undefined, and so absent, where it is the default. */
  readonly props: Readonly<Record<string, JsonValue | undefined>>;
}

/** What changing one field of a kind does to the values that are written. */
export function fieldEdit(
  { fields, text: { fields: texts } }: Kind,
  key: string,
  value: JsonValue,
): FieldEdit {
  const kept = deepEqual(value, fields[key]?.default ?? null) ? undefined : value;
  return { label: fill(text.edit, { field: texts[key]?.label ?? key }), props: { [key]: kept } };
}
