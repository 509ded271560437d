import type { ReactElement } from 'react';
import type { Text } from '../../core/text/text.ts';
import { Segments } from '../controls/Segments.tsx';
import { FieldFrame } from '../inspector/form/FieldFrame.tsx';
import { useText } from '../text/useText.ts';

interface SegmentsFieldProps<T extends string> {
  readonly id: string;
  readonly label: Text;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: Text }[];
  onChange(value: T): void;
}

/** A field with two or three values, side by side. */
export function SegmentsField<T extends string>({
  id,
  label,
  value,
  options,
  onChange,
}: SegmentsFieldProps<T>): ReactElement {
  const say = useText();
  return (
    <FieldFrame id={id} label={label} group>
      <Segments
        name={id}
        aria-labelledby={`${id}-label`}
        value={value}
        options={options.map((option) => ({ value: option.value, label: say(option.label) }))}
        onChange={onChange}
      />
    </FieldFrame>
  );
}
