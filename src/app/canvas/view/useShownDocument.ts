import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { DesignDocument } from '../../../core/model/designDocument.ts';
import { designStore } from '../../store/designStore.ts';
import { previewStore } from '../../store/previewStore.ts';
import { viewStore } from '../../store/viewStore.ts';
import { noMarks, previewMarks, type PreviewMarks } from '../nodes/previewMarks.ts';

export interface ShownDocument {
  readonly document: DesignDocument;
  readonly marks: PreviewMarks;
  readonly readOnly: boolean;
}

/** The design on the canvas: the one that is edited, or the one that a previewed fix would make of it. */
export function useShownDocument(): ShownDocument {
  const document = useStore(designStore, (state) => state.document);
  const readOnly = useStore(designStore, (state) => state.readOnly);
  const proposal = useStore(previewStore, (state) => state.proposal);
  const previewing = useStore(
    viewStore,
    ({ previewedFinding, previewSide }) => previewedFinding !== undefined && previewSide === 'after',
  );
  return useMemo(() => {
    if (!previewing || proposal === undefined) return { document, marks: noMarks, readOnly };
    return { document: proposal.document, marks: previewMarks(document, proposal.document), readOnly: true };
  }, [document, readOnly, proposal, previewing]);
}
