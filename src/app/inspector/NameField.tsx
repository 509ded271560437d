import OutlinedInput from '@mui/material/OutlinedInput';
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
      <OutlinedInput
        id={id}
        fullWidth
        value={draft.shown}
        readOnly={readOnly}
        multiline={multiline ?? false}
        minRows={multiline === true ? 3 : 1}
        error={draft.error !== undefined}
        onFocus={draft.focus}
        onBlur={draft.blur}
        onChange={(event) => draft.change(event.target.value)}
        slotProps={{ input: { spellCheck: false, autoComplete: 'off', 'aria-describedby': `${id}-note` } }}
      />
    </FieldFrame>
  );
}
