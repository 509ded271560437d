import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { previewStore } from '../../store/previewStore.ts';
import { designBounds, designViewport } from './designViewport.ts';
import { duration, isOnScreen } from './useCamera.ts';
import { readableZoom } from './zoomLevel.ts';

/** Below the bar that says what is previewed. */
const belowBar = 60;

/** Shows the whole of a design that a fix proposes, clear of the bar, where it can be read as a whole. */
export function useViewOfPreview(): void {
  const { setViewport } = useReactFlow();
  const store = useStoreApi();
  useEffect(
    () =>
      previewStore.subscribe(({ proposal }, before) => {
        if (proposal === undefined || proposal === before.proposal) return;
        const bounds = designBounds(proposal.document);
        if (bounds === undefined || isOnScreen(bounds, store.getState(), belowBar)) return;
        const view = designViewport(proposal.document, store.getState(), belowBar);
        if (view.zoom >= readableZoom) void setViewport(view, { duration: duration() });
      }),
    [setViewport, store],
  );
}
