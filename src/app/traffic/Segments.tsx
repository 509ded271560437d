import type { ReactElement } from 'react';
import type { Text } from '../../core/text/text.ts';
import { FieldFrame } from '../inspector/form/FieldFrame.tsx';
import { useText } from '../text/useText.ts';

interface SegmentsProps<T extends string> {
  readonly id: string;
  readonly label: Text;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: Text }[];
  onChange(value: T): void;
}

/** One of two or three, side by side. */
export function Segments<T extends string>({
  id,
  label,
  value,
  options,
  onChange,
}: SegmentsProps<T>): ReactElement {
  const say = useText();
  return (
    <FieldFrame id={id} label={label} group>
      <div className="segments" role="radiogroup" aria-labelledby={`${id}-label`}>
        {options.map((option) => (
          <label key={option.value} className={option.value === value ? 'segment segment-on' : 'segment'}>
            <input
              type="radio"
              name={id}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {say(option.label)}
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}
