import {
  Background,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  type NodeChange,
  type NodeTypes,
  type Viewport,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type MouseEvent,
  type ReactElement,
} from 'react';
import { useStore } from 'zustand';
import { layoutSizes } from '../../../core/kinds/contract/layoutSizes.ts';
import type { Size } from '../../../core/lib/geometry.ts';
import { designStore } from '../../store/designStore.ts';
import { selectionStore } from '../../store/selectionStore.ts';
import { viewStore } from '../../store/viewStore.ts';
import { useText } from '../../text/useText.ts';
import './canvas.css';
import '../cards/cards.css';
import '../cards/containers.css';
import '../cards/chips.css';
import '../cards/states.css';
import '../paths/lines.css';
import './canvasPanels.css';
import './zoomedOut.css';
import { CanvasMenu } from '../menus/CanvasMenu.tsx';
import { createCanvasNodes, type CanvasNode } from '../nodes/canvasNodes.ts';
import { Chooser } from '../menus/Chooser.tsx';
import { designViewport } from './designViewport.ts';
import { DragGhost } from '../gestures/DragGhost.tsx';
import { dragStore } from '../dragStore.ts';
import { DropHint } from '../gestures/DropHint.tsx';
import { EmptyCanvas } from './EmptyCanvas.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { CardNode } from '../cards/CardNode.tsx';
import { ProjectionNode } from '../cards/ProjectionNode.tsx';
import { SubnetNode } from '../cards/SubnetNode.tsx';
import { VirtualNetworkNode } from '../cards/VirtualNetworkNode.tsx';
import { MicrosoftNode, ZoneNode } from '../cards/ZoneNode.tsx';
import { openMenu } from '../commands/openMenu.ts';
import { PeeringDraft } from '../gestures/PeeringDraft.tsx';
import { PreviewBar } from './PreviewBar.tsx';
import { RestingLines } from '../paths/RestingLines.tsx';
import { canvasText } from '../text.ts';
import { useCamera } from './useCamera.ts';
import { useCanvasKeys } from '../gestures/useCanvasKeys.ts';
import { followSelection, useNodeMoves } from '../gestures/useNodeMoves.ts';
import { usePerformers } from './usePerformers.ts';
import { useShownDocument } from './useShownDocument.ts';
import { useShownPath } from '../paths/useShownPath.ts';
import { useViewOfPreview } from './useViewOfPreview.ts';
import { useViewOnOpen } from './useViewOnOpen.ts';
import { ZoomControls } from './ZoomControls.tsx';
import { zoomLevel } from './zoomLevel.ts';

const ReferenceLines = lazy(async () => ({
  default: (await import('../paths/ReferenceLines.tsx')).ReferenceLines,
}));

const nodeTypes: NodeTypes = {
  zone: ZoneNode,
  microsoft: MicrosoftNode,
  'virtual-network': VirtualNetworkNode,
  subnet: SubnetNode,
  card: CardNode,
  projection: ProjectionNode,
};

const { grid } = layoutSizes;
const snapGrid: [number, number] = [grid, grid];
const noEdges: never[] = [];
/** From here on what is off screen is not drawn. */
const manyNodes = 150;
const severalKeys = ['Shift', 'Meta', 'Control'];

/** The drawing, and all that is done to it with pointer and keyboard. */
export function Canvas(): ReactElement {
  return (
    <ReactFlowProvider>
      <Diagram />
    </ReactFlowProvider>
  );
}

function useCanvasNodes(shown: ReturnType<typeof useShownDocument>): CanvasNode[] {
  const { document, marks, readOnly } = shown;
  const [derive] = useState(createCanvasNodes);
  const selected = useStore(selectionStore, (state) => state.ids);
  const moving = useStore(dragStore, (state) => state.moving);
  const language = useStore(viewStore, (state) => state.language);
  return useMemo(
    () => [...derive({ document, selected, moving, marks, readOnly, language })],
    [derive, document, selected, moving, marks, readOnly, language],
  );
}

function Diagram(): ReactElement {
  const say = useText();
  const [element, setElement] = useState<HTMLElement | null>(null);
  const shown = useShownDocument();
  const nodes = useCanvasNodes(shown);
  const { path, drawing } = useShownPath(shown.document);
  const theme = useStore(viewStore, (state) => state.theme);
  const returning = useStore(dragStore, (state) => state.returning);
  const [noSnap, setNoSnap] = useState(false);
  const keep = useRef(false);
  const moves = useNodeMoves();
  const showZoom = useZoom(element);
  useCamera(element);
  usePerformers();
  useViewOnOpen(element);
  useViewOfPreview();
  const firstView = useMemo(
    () => element && designViewport(designStore.getState().document, sizeOfElement(element)),
    [element],
  );

  const byId = useMemo(() => new Map(nodes.map((node) => [node.id, node])), [nodes]);
  const onNodesChange = useCallback(
    (changes: NodeChange<CanvasNode>[]) => {
      followSelection(changes, byId, keep.current);
      moves.onPositions(changes);
    },
    [byId, moves],
  );
  useCanvasKeys(element, moves.cancel);
  useSelectOnFocus(element, byId);
  useEffect(() => {
    const press = (event: PointerEvent): void => {
      keep.current = event.shiftKey || event.ctrlKey || event.metaKey;
      setNoSnap(event.altKey);
    };
    element?.addEventListener('pointerdown', press, { capture: true });
    return () => element?.removeEventListener('pointerdown', press, { capture: true });
  }, [element]);
  const onNodeContextMenu = (event: MouseEvent, node: CanvasNode): void => {
    const { ids, select } = selectionStore.getState();
    if (node.type === 'microsoft') select([]);
    else if (!ids.includes(node.data.resource)) select([node.data.resource]);
    openMenu(event);
  };
  const empty = nodes.length === 0 && !shown.readOnly;

  return (
    <section
      ref={setElement}
      className={`canvas ${path === undefined ? '' : 'has-path'} ${returning ? 'is-returning' : ''} ${shown.readOnly ? 'is-read-only' : ''}`}
      aria-label={say(canvasText.canvas)}
      data-diagram
      tabIndex={-1}
    >
      {firstView === null ? null : (
        <ReactFlow<CanvasNode>
          nodes={nodes}
          edges={noEdges}
          nodeTypes={nodeTypes}
          colorMode={theme}
          onNodesChange={onNodesChange}
          onNodeDrag={(event, _, dragged) => moves.onDrag(event, dragged)}
          onNodeDragStop={(event, _, dragged) => moves.onStop(event, dragged)}
          onSelectionDrag={(event, dragged) => moves.onDrag(event.nativeEvent, dragged)}
          onSelectionDragStop={(event, dragged) => moves.onStop(event.nativeEvent, dragged)}
          onNodeContextMenu={onNodeContextMenu}
          onPaneContextMenu={(event) => {
            selectionStore.getState().select([]);
            openMenu(event);
          }}
          onSelectionContextMenu={openMenu}
          onPaneClick={() => selectionStore.getState().select([])}
          onMoveEnd={(_, moved) => showZoom(moved)}
          onlyRenderVisibleElements={nodes.length >= manyNodes}
          zIndexMode="manual"
          elevateNodesOnSelect={false}
          snapToGrid={!noSnap}
          snapGrid={snapGrid}
          nodeDragThreshold={3}
          minZoom={0.2}
          maxZoom={2}
          defaultViewport={firstView}
          deleteKeyCode={null}
          multiSelectionKeyCode={severalKeys}
          selectionKeyCode="Shift"
          disableKeyboardA11y
          nodesConnectable={false}
          zoomOnDoubleClick={false}
          attributionPosition="bottom-center"
        >
          <Background gap={grid} size={1.5} color="var(--dot)" />
          <RestingLines document={shown.document} />
          <Suspense fallback={null}>
            <ReferenceLines document={shown.document} />
          </Suspense>
          {path === undefined || drawing === undefined ? null : <drawing.PathOverlay path={path} />}
          <DropHint />
          <PeeringDraft />
        </ReactFlow>
      )}
      {empty ? <EmptyCanvas /> : null}
      <PreviewBar />
      <ZoomControls />
      {path === undefined || drawing === undefined ? null : <drawing.PathLegend path={path} />}
      <LiveRegion />
      <CanvasMenu />
      <Chooser />
      <DragGhost />
    </section>
  );
}

function sizeOfElement({ clientWidth, clientHeight }: HTMLElement): Size {
  return { width: clientWidth, height: clientHeight };
}

function markZoom({ style, dataset }: HTMLElement, zoom: number): void {
  style.setProperty('--zoom', `${zoom}`);
  dataset['zoom'] = zoomLevel(zoom);
}

/** Tells CSS the zoom, so that text keeps its size without drawing any card again. */
function useZoom(element: HTMLElement | null): (viewport: Viewport) => void {
  const { getViewport, screenToFlowPosition } = useReactFlow();
  const show = useCallback(
    ({ zoom }: Viewport) => {
      if (element !== null) markZoom(element, zoom);
    },
    [element],
  );
  useEffect(() => {
    show(getViewport());
    dragStore.setState({
      toCanvas: (pointer) => {
        const bounds = element?.getBoundingClientRect();
        const inside =
          bounds !== undefined &&
          pointer.x >= bounds.left &&
          pointer.x < bounds.right &&
          pointer.y >= bounds.top &&
          pointer.y < bounds.bottom;
        return inside ? screenToFlowPosition(pointer, { snapToGrid: false }) : undefined;
      },
    });
    return () => dragStore.setState({ toCanvas: undefined });
  }, [show, element, getViewport, screenToFlowPosition]);
  return show;
}

/** Only a walk with the keyboard selects as it goes; a pointer selects by its click. */
function useSelectOnFocus(element: HTMLElement | null, nodes: ReadonlyMap<string, CanvasNode>): void {
  useEffect(() => {
    const focus = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement) || !target.matches('.react-flow__node:focus-visible')) return;
      const resource = nodes.get(target.dataset['id'] ?? '')?.data.resource;
      if (resource === undefined) return;
      const { ids, select, reveal } = selectionStore.getState();
      if (!ids.includes(resource)) select([resource]);
      reveal([resource]);
    };
    element?.addEventListener('focusin', focus);
    return () => element?.removeEventListener('focusin', focus);
  }, [element, nodes]);
}
