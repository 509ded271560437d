import { useReactFlow, type NodeChange } from '@xyflow/react';
import { useMemo } from 'react';
import type { Point } from '../../../core/lib/geometry.ts';
import { moveResource } from '../../../core/placement/moveResource.ts';
import { originOf } from '../../../core/placement/absoluteRect.ts';
import type { ResourceId } from '../../../core/model/designDocument.ts';
import { withDescendants } from '../../../core/model/edits.ts';
import { fill } from '../../../core/text/text.ts';
import { selectionStore } from '../../store/selectionStore.ts';
import type { CanvasNode } from '../nodes/canvasNodes.ts';
import { announce } from '../canvasStore.ts';
import { attempt, current, moveTo, outermost } from '../commands/commands.ts';
import { dragStore, endDrag, type DropTarget } from '../dragStore.ts';
import { containerAt } from './dropTarget.ts';
import { keepLast } from './keepLast.ts';
import { returnTime } from './paletteDrag.ts';
import { canvasText } from '../text.ts';

type Pointer = MouseEvent | TouchEvent;

function clientOf(event: Pointer): Point {
  const touch = 'changedTouches' in event ? event.changedTouches[0] : event;
  return { x: touch?.clientX ?? 0, y: touch?.clientY ?? 0 };
}

/** Where a moved card stands on the canvas now. */
function positionOf(id: ResourceId, node: CanvasNode | undefined): Point {
  const resource = current().resources[id];
  const relative = dragStore.getState().moving.get(id) ??
    node?.position ??
    resource?.position ?? { x: 0, y: 0 };
  const origin = originOf(current(), resource?.parent);
  return { x: origin.x + relative.x, y: origin.y + relative.y };
}

/** Drags of cards: free while they last, one step of the history or a refusal in words when they end. */
export function useNodeMoves() {
  const { screenToFlowPosition } = useReactFlow();
  return useMemo(() => {
    const kept = keepLast<ReturnType<typeof moveResource>>();
    const movedIds = (nodes: readonly CanvasNode[]) => outermost(nodes.map(({ id }) => id));

    const targetOf = (event: Pointer, nodes: readonly CanvasNode[]): DropTarget | undefined => {
      const ids = movedIds(nodes);
      const [first] = ids;
      const resource = first === undefined ? undefined : current().resources[first];
      if (first === undefined || resource === undefined) return undefined;
      const point = screenToFlowPosition(clientOf(event));
      const container = containerAt(current(), point, withDescendants(current(), ids));
      if (container === resource.parent) return undefined;
      const at = positionOf(
        first,
        nodes.find(({ id }) => id === first),
      );
      const moved = kept([current(), first, container, at.x, at.y], () =>
        moveResource(current(), first, container, at),
      );
      if (!moved.ok) return { host: container, slot: undefined, label: moved.error.reason, refused: true };
      if (container === undefined) return undefined;
      const label = fill(canvasText.dropInto, { name: current().resources[container]?.name ?? '' });
      return { host: container, slot: undefined, label, refused: false };
    };

    const onDrag = (event: Pointer, nodes: readonly CanvasNode[]): void => {
      dragStore.setState({ pointer: clientOf(event), target: targetOf(event, nodes) });
    };

    const onStop = (event: Pointer, nodes: readonly CanvasNode[]): void => {
      if (dragStore.getState().moving.size === 0) {
        endDrag();
        return;
      }
      const ids = movedIds(nodes);
      const point = screenToFlowPosition(clientOf(event));
      const container = containerAt(current(), point, withDescendants(current(), ids));
      const [first] = ids;
      const stays = first !== undefined && current().resources[first]?.parent === container;
      const result = moveTo(
        ids.map((id) => ({
          id,
          parent: stays ? current().resources[id]?.parent : container,
          at: positionOf(
            id,
            nodes.find((node) => node.id === id),
          ),
        })),
      );
      if (!result.ok) {
        announce(fill(canvasText.refused, { reason: result.error.reason }));
        dragStore.setState({ moving: new Map(), target: undefined, returning: true });
        setTimeout(endDrag, returnTime);
        return;
      }
      attempt(canvasText.move, result);
      endDrag();
      const name = first === undefined ? '' : (current().resources[first]?.name ?? '');
      const into = container === undefined ? '' : (current().resources[container]?.name ?? '');
      announce(
        stays ? fill(canvasText.moved, { name }) : fill(canvasText.movedTo, { name, container: into }),
      );
    };

    const onPositions = (changes: readonly NodeChange<CanvasNode>[]): void => {
      const moving = new Map(dragStore.getState().moving);
      const before = moving.size;
      let changed = false;
      for (const change of changes) {
        if (change.type !== 'position' || change.dragging !== true || change.position === undefined) continue;
        moving.set(change.id, change.position);
        changed = true;
      }
      if (changed || moving.size !== before) dragStore.setState({ moving });
    };

    /** Escape while a card is held: it is back where it was, whatever the pointer does next. */
    const cancel = (): void => {
      endDrag();
      announce(canvasText.cancelled);
    };

    return { onDrag, onStop, onPositions, cancel };
  }, [screenToFlowPosition]);
}

/** Follows what React Flow says of the selection; ids that are no cards go unless a key keeps them. */
export function followSelection(
  changes: readonly NodeChange<CanvasNode>[],
  nodes: ReadonlyMap<string, CanvasNode>,
  keep: boolean,
): void {
  const selects = changes.filter((change) => change.type === 'select');
  if (selects.length === 0) return;
  const resourceOf = (id: string): ResourceId => nodes.get(id)?.data.resource ?? id;
  const removed = new Set(selects.filter(({ selected }) => !selected).map(({ id }) => resourceOf(id)));
  const added = selects.filter(({ selected }) => selected).map(({ id }) => resourceOf(id));
  const { ids, select } = selectionStore.getState();
  const kept = ids.filter((id) => !removed.has(id) && (keep || added.length === 0 || nodes.has(id)));
  const next = [...new Set([...kept, ...added])];
  if (next.length !== ids.length || next.some((id, index) => id !== ids[index])) select(next);
}
