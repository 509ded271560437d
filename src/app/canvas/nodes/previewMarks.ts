import { deepEqual } from '../../../core/lib/deepEqual.ts';
import type { DesignDocument, ResourceId } from '../../../core/model/designDocument.ts';

export type PreviewMarks = ReadonlyMap<ResourceId, 'added' | 'changed' | 'removed'>;

export const noMarks: PreviewMarks = new Map();

/** What a proposed design adds and changes; where something stands or how large it is drawn is no change. */
export function previewMarks(current: DesignDocument, proposed: DesignDocument): PreviewMarks {
  const marks = new Map<ResourceId, 'added' | 'changed'>();
  for (const [id, resource] of Object.entries(proposed.resources)) {
    const before = current.resources[id];
    if (before === undefined) marks.set(id, 'added');
    else if (before.name !== resource.name || !deepEqual(before.props, resource.props))
      marks.set(id, 'changed');
  }
  return marks;
}
