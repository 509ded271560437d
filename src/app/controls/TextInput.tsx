import type { ComponentProps, ReactElement, Ref } from 'react';
import './controls.css';

type Native = Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'ref'>;

interface TextInputProps extends Native {
  readonly value: string;
  readonly error?: boolean;
  /** Several lines, growing with the text from this many. */
  readonly lines?: number;
  readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>;
  onChange(value: string): void;
}

/** A field to type into. */
export function TextInput({
  error = false,
  lines,
  className = '',
  inputRef,
  onChange,
  ...others
}: TextInputProps): ReactElement {
  const shared = {
    spellCheck: false,
    autoComplete: 'off',
    'aria-invalid': error,
    className: `text-input ${className}`,
  };
  return lines === undefined ? (
    <input {...shared} {...others} ref={inputRef} onChange={(event) => onChange(event.target.value)} />
  ) : (
    <textarea
      {...shared}
      {...(others as Omit<ComponentProps<'textarea'>, 'ref'>)}
      ref={inputRef}
      rows={lines}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
