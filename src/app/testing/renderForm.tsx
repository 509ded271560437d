import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactElement } from 'react';
import type { Fields } from '../../core/kinds/contract/field.ts';
import type { FieldText } from '../../core/kinds/contract/kind.ts';
import type { JsonObject, JsonValue } from '../../core/lib/canonicalJson.ts';
import { verbatim, type Text } from '../../core/text/text.ts';
import { FieldForm } from '../inspector/form/FieldForm.tsx';
import { FormScopeContext } from '../inspector/form/formScope.ts';

interface RenderedForm {
  readonly user: ReturnType<typeof userEvent.setup>;
  /** The values as they are now; only what was changed. */
  readonly values: () => JsonObject;
  /** What the form said to its surroundings, in order: `begin`, `end`, and the names of the fields it changed. */
  readonly said: readonly string[];
}

interface FormOptions {
  readonly values?: JsonObject;
  readonly readOnly?: boolean;
  readonly texts?: Readonly<Record<string, FieldText>>;
  judge?(key: string, value: JsonValue): Text | undefined;
}

/** Shows fields as the inspector does, on a design that takes every change. A field is labelled with its name. */
export function renderForm(fields: Fields, options: FormOptions = {}): RenderedForm {
  cleanup();
  const { values: initial = {}, readOnly = false, texts = {}, judge } = options;
  const said: string[] = [];
  let values = initial;
  const scope = { readOnly, begin: () => said.push('begin'), end: () => said.push('end') };
  const labels = Object.fromEntries(
    Object.keys(fields).map((key) => [key, texts[key] ?? { label: verbatim(key) }]),
  );

  function Form(): ReactElement {
    const [shown, setShown] = useState(initial);
    const onChange = (key: string, value: JsonValue): void => {
      said.push(key);
      values = { ...values, [key]: value };
      setShown(values);
    };
    return (
      <FormScopeContext value={scope}>
        <FieldForm
          id="form"
          fields={fields}
          values={shown}
          texts={labels}
          onChange={onChange}
          {...(judge === undefined ? {} : { judge })}
        />
      </FormScopeContext>
    );
  }
  render(<Form />);
  return { user: userEvent.setup(), values: () => values, said };
}
