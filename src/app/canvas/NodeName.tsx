import type { KeyboardEvent, ReactElement } from 'react';
import { useStore } from 'zustand';
import { useText } from '../text/useText.ts';
import type { ResourceId } from '../../core/model/designDocument.ts';
import { canvasStore } from './canvasStore.ts';
import { renameResource } from './commands.ts';
import { canvasText } from './text.ts';

interface NodeNameProps {
  readonly resource: ResourceId;
  readonly name: string;
}

/** The name of a card or container; F2 turns it into a field. */
export function NodeName({ resource, name }: NodeNameProps): ReactElement {
  const editing = useStore(
    canvasStore,
    ({ renaming }) => renaming?.id === resource && renaming.in === 'canvas',
  );
  const say = useText();
  if (!editing) {
    return (
      <span className="node-name" title={name}>
        {name}
      </span>
    );
  }
  const finish = (value: string | undefined): void => {
    if (canvasStore.getState().renaming?.id !== resource) return;
    canvasStore.setState({ renaming: undefined });
    if (value !== undefined) renameResource(resource, value);
    canvasStore.getState().camera?.focus(resource);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    event.stopPropagation();
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) finish(event.currentTarget.value);
    if (event.key === 'Escape') finish(undefined);
  };
  return (
    <input
      className="node-name-field nodrag nopan"
      aria-label={say(canvasText.renameField)}
      defaultValue={name}
      ref={focusAndSelect}
      maxLength={80}
      onKeyDown={onKeyDown}
      onBlur={(event) => finish(event.currentTarget.value)}
    />
  );
}

function focusAndSelect(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
