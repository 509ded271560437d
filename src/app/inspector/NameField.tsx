import { TextInput } from '../controls/TextInput.tsx';
import type { ReactElement } from 'react';
import type { Text } from '../../core/text/text.ts';
import { FieldFrame } from './form/FieldFrame.tsx';
import { useFormScope } from './form/formScope.ts';
import { useDraft } from './form/useDraft.ts';

interface NameFieldProps {
  readonly id: string;
  readonly label: Text;
  readonly help?: Text;
  readonly value: string;
  readonly multiline?: boolean;
  check(value: string): Text | undefined;
  commit(value: string): void;
}

/** A text of the design itself, outside the fields of a kind: a name, a setting. */
export function NameField({
  id,
  label,
  help,
  value,
  multiline,
  check,
  commit,
}: NameFieldProps): ReactElement {
  const { readOnly } = useFormScope();
  const draft = useDraft(value, check, commit);
  return (
    <FieldFrame id={id} label={label} help={help} error={draft.error}>
      <TextInput
        id={id}
        value={draft.shown}
        readOnly={readOnly}
        {...(multiline === true ? { lines: 3 } : {})}
        error={draft.error !== undefined}
        aria-describedby={`${id}-note`}
        onFocus={draft.focus}
        onBlur={draft.blur}
        onChange={draft.change}
      />
    </FieldFrame>
  );
}
