import { TextInput } from '../../controls/TextInput.tsx';
import type { ReactElement } from 'react';
import type { Control } from '../../../core/kinds/contract/field.ts';
import { useText } from '../../text/useText.ts';
import { text as texts } from '../text.ts';
import type { ControlProps } from './ControlProps.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { useFormScope } from './formScope.ts';
import { useDraft } from './useDraft.ts';

type TextLike = Extract<Control, { type: 'text' | 'cidr' | 'address' }>;

/** A line of text, an address or a range, judged while it is typed. */
export function TextControl({
  id,
  control,
  value,
  text,
  check,
  commit,
}: ControlProps<TextLike, string>): ReactElement {
  const say = useText();
  const { readOnly } = useFormScope();
  const draft = useDraft(value, check, commit);
  const monospace = control.type !== 'text';
  return (
    <FieldFrame id={id} label={text.label} help={text.help} error={draft.error}>
      <TextInput
        id={id}
        className={monospace ? 'monospace' : ''}
        value={draft.shown}
        readOnly={readOnly}
        {...(control.type === 'text' && control.multiline ? { lines: 3 } : {})}
        error={draft.error !== undefined}
        placeholder={control.type === 'address' ? say(text.empty ?? texts.automatic) : ''}
        onFocus={draft.focus}
        onBlur={draft.blur}
        onChange={draft.change}
        aria-describedby={`${id}-note`}
      />
    </FieldFrame>
  );
}
