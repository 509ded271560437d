import type { ComponentProps, ReactElement, ReactNode } from 'react';
import './controls.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `contained` is the one next step of a view; `text` stands in a line of others. */
  readonly variant?: 'outlined' | 'text' | 'contained';
  readonly startIcon?: ReactNode;
}

/** A command in words. */
export function Button({
  variant = 'outlined',
  startIcon,
  className = '',
  children,
  ...others
}: ButtonProps): ReactElement {
  return (
    <button type="button" {...others} className={`button button-${variant} ${className}`}>
      {startIcon}
      {children}
    </button>
  );
}
