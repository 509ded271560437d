import type { JsonObject, JsonValue } from '../../lib/canonicalJson.ts';
import { isList } from '../../lib/isList.ts';
import { isRecord } from '../../lib/isRecord.ts';
import { failure, success, type Result } from '../../lib/result.ts';
import type { PropsProblem } from '../../model/catalogue.ts';
import { quoted } from '../../text/quoted.ts';
import { fill } from '../../text/text.ts';
import type { Field, Fields } from './field.ts';
import { expectedValueText, fieldErrorText } from './fieldErrorText.ts';

const unknownProperty = {
  en: 'There is no property {property}',
  ja: '{property}というプロパティはありません',
};

/**
 * Every field with its value, checked, the default where there is none: a property that is needed and left out is
 * refused as well. Names that are no field are refused.
 */
export function parseFields(
  fields: Fields,
  values: JsonObject,
): Result<Record<string, JsonValue>, PropsProblem> {
  const unknown = Object.keys(values).find((key) => !Object.hasOwn(fields, key));
  if (unknown !== undefined) {
    return failure({ path: [], reason: fill(unknownProperty, { property: quoted(unknown) }) });
  }
  const parsed: Record<string, JsonValue> = {};
  for (const [key, field] of Object.entries(fields)) {
    const given = values[key];
    const value = parseField(field, given === undefined ? field.default : given);
    if (!value.ok) return failure({ ...value.error, path: [key, ...value.error.path] });
    parsed[key] = value.value;
  }
  return success(parsed);
}

function parseField(field: Field, value: JsonValue): Result<JsonValue, PropsProblem> {
  const { control } = field;
  if (control.type === 'rows' && isList(value)) {
    const rows: JsonValue[] = [];
    for (const [index, row] of value.entries()) {
      if (!isRecord(row)) return failure({ path: [index], reason: expectedValueText(control) });
      const parsed = parseFields(control.fields, row);
      if (!parsed.ok) return failure({ ...parsed.error, path: [index, ...parsed.error.path] });
      rows.push(parsed.value);
    }
    return success(rows);
  }
  if (!field.schema.safeParse(value).success)
    return failure({ path: [], reason: expectedValueText(control) });
  const error = field.check(value);
  return error === undefined ? success(value) : failure({ path: [], reason: fieldErrorText(error) });
}
