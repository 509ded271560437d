import { useReactFlow, useStoreApi, type Viewport } from '@xyflow/react';
import { useEffect } from 'react';
import type { DesignDocument } from '../../../core/model/designDocument.ts';
import { analysisStore } from '../../store/analysisStore.ts';
import { designStore } from '../../store/designStore.ts';
import { selectionStore } from '../../store/selectionStore.ts';
import { designViewport } from './designViewport.ts';
import { readableZoom } from './zoomLevel.ts';

/**
 * A design that is opened is shown whole, or, where it is too large for that, at its worst finding as soon as one is
 * known. Nothing else that happens to the design moves the camera.
 */
export function useViewOnOpen(element: HTMLElement | null): void {
  const { setViewport, getViewport } = useReactFlow();
  const store = useStoreApi();
  useEffect(() => {
    if (element === null) return undefined;
    let small: { readonly document: DesignDocument; readonly view: Viewport } | undefined;
    const show = (document: DesignDocument): void => {
      const view = designViewport(document, store.getState());
      small = view.zoom < readableZoom ? { document, view } : undefined;
      void setViewport(view);
    };
    const goToWorst = (): void => {
      const { document, analysis } = analysisStore.getState();
      if (small === undefined || document !== small.document) return;
      // The worst stand first.
      const worst = analysis.findings.find(({ waived }) => waived === undefined);
      if (worst !== undefined && isSame(getViewport(), small.view)) {
        selectionStore.getState().reveal([worst.resource, ...worst.related]);
      }
      small = undefined;
    };

    show(designStore.getState().document);
    goToWorst();
    const stopDesign = designStore.subscribe((state, before) => {
      const opened = state.openings !== before.openings && state.document !== before.document;
      if (opened) show(state.document);
    });
    const stopAnalysis = analysisStore.subscribe(goToWorst);
    return () => {
      stopDesign();
      stopAnalysis();
    };
  }, [element, getViewport, setViewport, store]);
}

function isSame(a: Viewport, b: Viewport): boolean {
  return a.x === b.x && a.y === b.y && a.zoom === b.zoom;
}
