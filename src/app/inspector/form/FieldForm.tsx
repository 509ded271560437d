import type { ReactElement } from 'react';
import { fieldErrorText } from '../../../core/kinds/contract/fieldErrorText.ts';
import { withDefaults } from '../../../core/kinds/contract/withDefaults.ts';
import type { JsonValue } from '../../../core/lib/canonicalJson.ts';
import { verbatim, type Text } from '../../../core/text/text.ts';
import type { FieldFormProps } from './ControlProps.ts';
import { FieldControl } from './FieldControl.tsx';

/** A form made from the fields of a kind, or of one row. */
export function FieldForm({ id, fields, values, texts, onChange, judge }: FieldFormProps): ReactElement {
  const filled = withDefaults(fields, values);
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
            form={FieldForm}
            check={check}
            commit={(value) => onChange(key, value)}
          />
        );
      })}
    </>
  );
}
