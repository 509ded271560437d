import type { ReactElement } from 'react';
import './controls.css';

interface ToggleProps {
  readonly id: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  onChange(checked: boolean): void;
}

/** On or off; a label with its id names it. */
export function Toggle({ id, checked, disabled, onChange }: ToggleProps): ReactElement {
  return (
    <span className="toggle">
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
    </span>
  );
}
