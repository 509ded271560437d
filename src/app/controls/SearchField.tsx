import type { ComponentProps, ReactElement } from 'react';
import { Icon } from '../shell/Icon.tsx';
import './controls.css';

interface SearchFieldProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange'> {
  readonly label: string;
  readonly value: string;
  onChange(value: string): void;
}

/** The field above a list that searches in it. What stands in it is shown at its end, such as the key that leads here. */
export function SearchField({ label, children, onChange, ...others }: SearchFieldProps): ReactElement {
  return (
    <label className="search-field">
      <Icon name="ui-search" size={14} />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        {...others}
        onChange={(event) => onChange(event.target.value)}
      />
      {children}
    </label>
  );
}
