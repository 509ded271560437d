import { useId, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { ResourceId } from '../../../core/model/designDocument.ts';
import { fill, type Text } from '../../../core/text/text.ts';
import { useText } from '../../text/useText.ts';
import { announce, canvasStore } from '../canvasStore.ts';
import { renameResource } from '../commands/commands.ts';
import './rename.css';
import { canvasText } from '../text.ts';

interface RenameFieldProps {
  readonly resource: ResourceId;
  readonly name: string;
  readonly className: string;
  /** Takes the focus back. */
  onDone(): void;
}

/** The name of a resource as a field: Enter takes it or says why Azure would not, Escape leaves it as it was. */
export function RenameField({ resource, name, className, onDone }: RenameFieldProps): ReactElement {
  const say = useText();
  const id = useId();
  const [refusal, setRefusal] = useState<Text>();
  const close = (): void => {
    canvasStore.setState({ renaming: undefined });
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    event.stopPropagation();
    if (event.key === 'Escape') close();
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    const refused = renameResource(resource, event.currentTarget.value);
    if (refused === undefined) close();
    else setRefusal(refused);
  };
  const onLeave = (value: string): void => {
    if (canvasStore.getState().renaming?.id !== resource) return;
    const refused = renameResource(resource, value);
    if (refused !== undefined) announce(fill(canvasText.notRenamed, { reason: refused }));
    close();
  };
  return (
    <span className="rename">
      <input
        className={className}
        aria-label={say(canvasText.renameField)}
        aria-invalid={refusal !== undefined}
        aria-describedby={refusal === undefined ? undefined : id}
        defaultValue={name}
        ref={focusAndSelect}
        maxLength={80}
        onChange={() => setRefusal(undefined)}
        onKeyDown={onKeyDown}
        onBlur={(event) => onLeave(event.target.value)}
      />
      {refusal === undefined ? null : (
        <span className="rename-refusal" id={id} role="alert">
          {say(refusal)}
        </span>
      )}
    </span>
  );
}

function focusAndSelect(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
