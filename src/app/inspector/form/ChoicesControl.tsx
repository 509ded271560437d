import type { ReactElement } from 'react';
import type { Control } from '../../../core/kinds/contract/field.ts';
import { Icon } from '../../shell/Icon.tsx';
import { useText } from '../../text/useText.ts';
import type { ControlProps } from './ControlProps.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { useFormScope } from './formScope.ts';

/** Any number of a few, as buttons that stay pressed. */
export function ChoicesControl({
  id,
  control,
  value,
  text,
  commit,
}: ControlProps<Extract<Control, { type: 'choices' }>, readonly string[]>): ReactElement {
  const say = useText();
  const { readOnly } = useFormScope();
  return (
    <FieldFrame id={id} label={text.label} help={text.help} group>
      <fieldset className="choices" aria-labelledby={`${id}-label`}>
        {control.options.map((option) => {
          const pressed = value.includes(option);
          const label = text.options?.[option];
          return (
            <button
              key={option}
              type="button"
              aria-pressed={pressed}
              disabled={readOnly}
              className={pressed ? 'choice choice-on' : 'choice'}
              onClick={() =>
                commit(
                  control.options.filter((other) => (other === option ? !pressed : value.includes(other))),
                )
              }
            >
              {pressed && <Icon name="ui-check" size={12} />}
              {label === undefined ? option : say(label)}
            </button>
          );
        })}
      </fieldset>
    </FieldFrame>
  );
}
