import type { ReactElement } from 'react';
import type { Control } from '../../../core/kinds/contract/field.ts';
import { useText } from '../../text/useText.ts';
import { Select } from '../../controls/Select.tsx';
import type { ControlProps } from './ControlProps.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { useFormScope } from './formScope.ts';

/** What fits side by side into 288 px; more is a list. */
const segmentCharacters = 32;

/** One of a few: segments where they fit, a list otherwise. */
export function ChoiceControl({
  id,
  control,
  value,
  text,
  commit,
}: ControlProps<Extract<Control, { type: 'choice' }>, string>): ReactElement {
  const say = useText();
  const { readOnly } = useFormScope();
  const options = control.options.map((option) => {
    const label = text.options?.[option];
    return { option, label: label === undefined ? option : say(label) };
  });
  const length = options.reduce((sum, { label }) => sum + widthOf(label), 0);
  if (options.length <= 3 && length <= segmentCharacters) {
    return (
      <FieldFrame id={id} label={text.label} help={text.help} group>
        <div className="segments" role="radiogroup" aria-labelledby={`${id}-label`}>
          {options.map(({ option, label }) => (
            <label key={option} className={option === value ? 'segment segment-on' : 'segment'}>
              <input
                type="radio"
                name={id}
                checked={option === value}
                disabled={readOnly}
                onChange={() => commit(option)}
              />
              {label}
            </label>
          ))}
        </div>
      </FieldFrame>
    );
  }
  return (
    <FieldFrame id={id} label={text.label} help={text.help}>
      <Select
        id={id}
        value={value}
        options={options.map(({ option, label }) => ({ value: option, label }))}
        disabled={readOnly}
        onChange={commit}
      />
    </FieldFrame>
  );
}

/** Japanese characters are as wide as two Latin ones. */
function widthOf(label: string): number {
  return Array.from(label).reduce((sum, character) => sum + (character > '\u2fff' ? 2 : 1), 2);
}
