import type { ComponentProps, ReactElement } from 'react';
import { Icon } from '../shell/Icon.tsx';
import './controls.css';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

interface SelectProps extends Omit<ComponentProps<'select'>, 'onChange' | 'value'> {
  readonly value: string;
  readonly options: readonly SelectOption[];
  /** The glyph of what is chosen. */
  readonly icon?: string | undefined;
  onChange(value: string): void;
}

/** One of a list. The platform's own: it works by keyboard, touch and screen reader everywhere. */
export function Select({
  value,
  options,
  icon,
  onChange,
  className = '',
  ...others
}: SelectProps): ReactElement {
  return (
    <span className={icon === undefined ? 'select' : 'select select-with-icon'}>
      {icon !== undefined && <Icon name={icon} />}
      <select
        {...others}
        className={className}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="ui-chevron-down" size={14} className="select-chevron" />
    </span>
  );
}
