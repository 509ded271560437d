import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import type { ResourceId } from '../../../core/model/designDocument.ts';
import { canvasStore } from '../canvasStore.ts';
import { RenameField } from './RenameField.tsx';

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
  if (!editing) {
    return (
      <span className="node-name" title={name}>
        {name}
      </span>
    );
  }
  return (
    <RenameField
      resource={resource}
      name={name}
      className="node-name-field nodrag nopan"
      onDone={() => canvasStore.getState().camera?.focus(resource)}
    />
  );
}
