import { useEffect } from 'react';
import { providePerformer, type PerformedAction, type Performer } from '../../actions/performers.ts';
import { designStore } from '../../store/designStore.ts';
import { selectionStore } from '../../store/selectionStore.ts';
import { canvasStore } from '../canvasStore.ts';
import { frameSelection, selectAll, startRenaming, traceFromHere } from '../commands/commands.ts';
import { pathDrawing } from '../paths/pathDrawing.ts';
import {
  askAdd,
  askAttach,
  askFind,
  askMoveTo,
  copySelection,
  cutSelection,
  duplicateSelection,
  loadOnDemand,
  pasteClipboard,
} from '../commands/onDemand.ts';

const camera = () => canvasStore.getState().camera;

function hasResource(): boolean {
  const [id] = selectionStore.getState().ids;
  return id !== undefined && id in designStore.getState().document.resources;
}

const performers: Partial<Readonly<Record<PerformedAction, Performer>>> = {
  add: { perform: askAdd },
  rename: { enabled: hasResource, perform: startRenaming },
  'move-to': { enabled: hasResource, perform: askMoveTo },
  attach: { enabled: hasResource, perform: askAttach },
  copy: { enabled: hasResource, perform: copySelection },
  cut: { enabled: hasResource, perform: cutSelection },
  paste: { perform: pasteClipboard },
  duplicate: { enabled: hasResource, perform: duplicateSelection },
  'select-all': { perform: selectAll },
  'trace-from': { enabled: hasResource, perform: traceFromHere },
  frame: { perform: frameSelection },
  find: { perform: askFind },
  fit: { perform: () => camera()?.fit() },
  'zoom-in': { perform: () => camera()?.zoomIn() },
  'zoom-out': { perform: () => camera()?.zoomOut() },
  'zoom-actual': { perform: () => camera()?.zoomTo(1) },
};

/** Until the first view has all that it needs. */
const loadAfter = 1500;

function loadOnDemandParts(): void {
  loadOnDemand();
  void pathDrawing();
}

/** Performs what the list of actions asks of the canvas, while it is on screen. */
export function usePerformers(): void {
  useEffect(() => {
    const withdraw = Object.entries(performers).map(([action, performer]) =>
      providePerformer(action as PerformedAction, performer),
    );
    const loading = setTimeout(loadOnDemandParts, loadAfter);
    return () => {
      clearTimeout(loading);
      for (const each of withdraw) each();
    };
  }, []);
}
