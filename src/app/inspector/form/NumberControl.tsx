import { IconButton } from '../../controls/IconButton.tsx';
import { TextInput } from '../../controls/TextInput.tsx';
import type { ReactElement } from 'react';
import type { Control } from '../../../core/kinds/contract/field.ts';
import { Icon } from '../../shell/Icon.tsx';
import { useText } from '../../text/useText.ts';
import { text as texts } from '../text.ts';
import type { ControlProps } from './ControlProps.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { useFormScope } from './formScope.ts';
import { useDraft } from './useDraft.ts';

type NumberLike = Extract<Control, { type: 'number' }>;

/** A whole number with a button on each side. */
export function NumberControl({
  id,
  control,
  value,
  text,
  check,
  commit,
}: ControlProps<NumberLike, number>): ReactElement {
  const say = useText();
  const { readOnly } = useFormScope();
  const numberIn = (shown: string): number => (shown.trim() === '' ? Number.NaN : Number(shown));
  const draft = useDraft(
    String(value),
    (shown) => check(numberIn(shown)),
    (shown) => commit(numberIn(shown)),
  );
  const label = say(text.label);
  const step = (by: number, name: string, title: string): ReactElement => (
    <IconButton
      aria-label={title}
      disabled={readOnly || value + by < control.minimum || value + by > control.maximum}
      onClick={() => commit(value + by)}
    >
      <Icon name={name} />
    </IconButton>
  );
  return (
    <FieldFrame id={id} label={text.label} help={text.help} error={draft.error} inline>
      <span className="stepper">
        {step(-1, 'ui-minus', say(texts.less, { label }))}
        <TextInput
          id={id}
          value={draft.shown}
          readOnly={readOnly}
          error={draft.error !== undefined}
          onFocus={draft.focus}
          onBlur={draft.blur}
          onChange={draft.change}
          inputMode="numeric"
          aria-describedby={`${id}-note`}
        />
        {step(1, 'ui-plus', say(texts.more, { label }))}
      </span>
    </FieldFrame>
  );
}
