import type { ComponentProps, ReactElement } from 'react';
import './controls.css';

interface IconButtonProps extends ComponentProps<'button'> {
  /** The name of the command: an icon alone says nothing to who cannot see it. */
  readonly 'aria-label': string;
}

/** A command as an icon, with its name as the tooltip. */
export function IconButton({ className = '', title, ...others }: IconButtonProps): ReactElement {
  return (
    <button
      type="button"
      title={title ?? others['aria-label']}
      {...others}
      className={`icon-button ${className}`}
    />
  );
}
