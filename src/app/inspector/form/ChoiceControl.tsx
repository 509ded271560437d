import type { ReactElement } from 'react';
import type { Control } from '../../../core/kinds/contract/field.ts';
import { useText } from '../../text/useText.ts';
import { Segments } from '../../controls/Segments.tsx';
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
    return { value: option, label: label === undefined ? option : say(label) };
  });
  const length = options.reduce((sum, { label }) => sum + widthOf(label), 0);
  if (options.length <= 3 && length <= segmentCharacters) {
    return (
      <FieldFrame id={id} label={text.label} help={text.help} group>
        <Segments
          name={id}
          aria-labelledby={`${id}-label`}
          value={value}
          options={options}
          disabled={readOnly}
          onChange={commit}
        />
      </FieldFrame>
    );
  }
  return (
    <FieldFrame id={id} label={text.label} help={text.help}>
      <Select id={id} value={value} options={options} disabled={readOnly} onChange={commit} />
    </FieldFrame>
  );
}

/** Japanese characters are as wide as two Latin ones. */
function widthOf(label: string): number {
  return Array.from(label).reduce((sum, character) => sum + (character > '\u2fff' ? 2 : 1), 2);
}
