import type { ReactElement, ReactNode } from 'react';
import type { Text } from '../../../core/text/text.ts';
import { useText } from '../../text/useText.ts';

interface FieldFrameProps {
  readonly id: string;
  readonly label: Text;
  readonly help?: Text | undefined;
  readonly error?: Text | undefined;
  /** The label stands beside the control instead of above it. */
  readonly inline?: boolean;
  /** The control is a group of its own and takes the label by aria-labelledby. */
  readonly group?: boolean;
  readonly children: ReactNode;
}

/** Label, control, and under it the reason why a value is refused, or the help. */
export function FieldFrame({
  id,
  label,
  help,
  error,
  inline,
  group,
  children,
}: FieldFrameProps): ReactElement {
  const say = useText();
  const note = error ?? help;
  return (
    <div className={inline === true ? 'field field-inline' : 'field'}>
      {group === true ? (
        <span className="field-label" id={`${id}-label`}>
          {say(label)}
        </span>
      ) : (
        <label className="field-label" htmlFor={id} id={`${id}-label`}>
          {say(label)}
        </label>
      )}
      {children}
      {note !== undefined && (
        <p
          className={error === undefined ? 'field-note' : 'field-note field-error'}
          id={`${id}-note`}
          role={error === undefined ? undefined : 'alert'}
        >
          {say(note)}
        </p>
      )}
    </div>
  );
}
