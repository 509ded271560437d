import type { ReactElement } from 'react';

interface SegmentsProps<T extends string> {
  /** One of its own for each group on the page. */
  readonly name: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly disabled?: boolean;
  readonly 'aria-label'?: string;
  readonly 'aria-labelledby'?: string;
  onChange(value: T): void;
}

/** One of two or three, side by side. */
export function Segments<T extends string>({
  name,
  value,
  options,
  disabled = false,
  onChange,
  ...labels
}: SegmentsProps<T>): ReactElement {
  return (
    <div className="segments" role="radiogroup" {...labels}>
      {options.map((option) => (
        <label key={option.value} className={option.value === value ? 'segment segment-on' : 'segment'}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            disabled={disabled}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
