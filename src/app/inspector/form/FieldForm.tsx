import type { ReactElement } from 'react';
import { fieldErrorText } from '../../../core/kinds/fieldErrorText.ts';
import type { Fields } from '../../../core/kinds/field.ts';
import type { FieldText } from '../../../core/kinds/kind.ts';
import type { JsonObject, JsonValue } from '../../../core/lib/canonicalJson.ts';
import { verbatim, type Text } from '../../../core/text/text.ts';
import { FieldControl } from './FieldControl.tsx';

interface FieldFormProps {
  /** Prefix of the ids of the controls. */
  readonly id: string;
  readonly fields: Fields;
  /** Values that differ from the defaults are enough. */
  readonly values: JsonObject;
  readonly texts: Readonly<Record<string, FieldText>>;
  onChange(key: string, value: JsonValue): void;
  /** What the design around the resource has against a value. */
  judge?(key: string, value: JsonValue): Text | undefined;
}

/** A form made from the fields of a kind, or of one row. */
export function FieldForm({ id, fields, values, texts, onChange, judge }: FieldFormProps): ReactElement {
  const filled: Record<string, JsonValue> = {};
  for (const [key, field] of Object.entries(fields)) filled[key] = values[key] ?? field.default;
  return (
    <>
      {Object.entries(fields).map(([key, field]) => {
        if (field.visible?.(filled) === false) return null;
        const check = (value: JsonValue): Text | undefined => {
          const error = field.check(value);
          return error === undefined ? judge?.(key, value) : fieldErrorText(error);
        };
        return (
          <FieldControl
            key={key}
            id={`${id}-${key}`}
            control={field.control}
            value={filled[key] ?? field.default}
            text={texts[key] ?? { label: verbatim(key) }}
            check={check}
            commit={(value) => onChange(key, value)}
          />
        );
      })}
    </>
  );
}
