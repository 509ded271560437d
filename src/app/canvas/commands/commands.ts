import { deepEqual } from '../../../core/lib/deepEqual.ts';
import type { Point } from '../../../core/lib/geometry.ts';
import type { Result } from '../../../core/lib/result.ts';
import { isPlaced } from '../../../core/placement/absoluteRect.ts';
import { connect } from '../../../core/placement/connect.ts';
import { dockableOn, isDocked } from '../../../core/placement/dockedChips.ts';
import { moveResource } from '../../../core/placement/moveResource.ts';
import { addResource } from '../../../core/placement/place.ts';
import type { Refusal } from '../../../core/placement/refusal.ts';
import { remove } from '../../../core/placement/remove.ts';
import { withAncestors } from '../../../core/placement/resourceAt.ts';
import type { DesignDocument, ResourceId } from '../../../core/model/designDocument.ts';
import { rename } from '../../../core/model/edits.ts';
import { fill, type Text } from '../../../core/text/text.ts';
import { judgeName } from '../../inspector/judgeValue.ts';
import { designStore } from '../../store/designStore.ts';
import { selectionStore } from '../../store/selectionStore.ts';
import { traceFrom } from '../../traffic/traceFrom.ts';
import { announce, canvasStore } from '../canvasStore.ts';
import { isContainer } from './isContainer.ts';
import { canvasText } from '../text.ts';

/** The design that is edited now. */
export function current(): DesignDocument {
  return designStore.getState().document;
}

/** A card that is put back where it was is no step of the history. */
export function apply(label: Text, document: DesignDocument): void {
  if (!deepEqual(current(), document)) designStore.getState().apply(label, () => document);
}

function nameOf(id: ResourceId | undefined): string {
  return (id === undefined ? undefined : current().resources[id]?.name) ?? '';
}

/** Runs a change that may be refused as one step; a refusal is said in words. */
export function attempt<T extends { readonly document: DesignDocument }>(
  label: Text,
  result: Result<T, Refusal>,
): T | undefined {
  if (!result.ok) {
    announce(fill(canvasText.refused, { reason: result.error.reason }));
    return undefined;
  }
  apply(label, result.value.document);
  return result.value;
}

/** Adds a resource of a kind: at a point, into a container or host, or wherever it fits. */
export function addKind(
  kind: string,
  options: { at?: Point; parent?: ResourceId } = {},
): ResourceId | undefined {
  if (designStore.getState().readOnly) return undefined;
  const added = attempt(canvasText.add, addResource(current(), kind, options));
  if (added === undefined) return undefined;
  const container = added.document.resources[added.id]?.parent ?? options.parent;
  selectionStore.getState().select([added.id]);
  const name = nameOf(added.id);
  announce(
    container === undefined
      ? fill(canvasText.added, { name })
      : fill(canvasText.addedIn, { name, container: nameOf(container) }),
  );
  return added.id;
}

/** What to bring into view for a resource that may be docked: its first host. */
export function shownAs(id: ResourceId): ResourceId {
  const resource = current().resources[id];
  if (resource === undefined || isPlaced(resource)) return id;
  const host = Object.entries(current().resources).find(([, candidate]) =>
    dockableOn(candidate.kind).some(({ property }) => isDocked(candidate, property, id)),
  );
  return host?.[0] ?? id;
}

/** The selected container, where one is selected. */
export function selectedContainer(): ResourceId | undefined {
  const [id] = selectionStore.getState().ids;
  return id !== undefined && isContainer(current().resources[id]?.kind ?? '') ? id : undefined;
}

/** The selected resource of a kind, or the one around the selection. */
export function selectedAncestor(kind: string): ResourceId | undefined {
  return withAncestors(current(), selectionStore.getState().ids[0]).find(
    (id) => current().resources[id]?.kind === kind,
  );
}

/** Gives a resource another name, or says why Azure would refuse it. */
export function renameResource(id: ResourceId, name: string): Text | undefined {
  const trimmed = name.trim();
  if (trimmed === '' || trimmed === nameOf(id)) return undefined;
  const refused = judgeName(current(), id, trimmed);
  if (refused === undefined) designStore.getState().apply(canvasText.rename, rename(id, trimmed));
  return refused;
}

export function startRenaming(): void {
  const [id] = selectionStore.getState().ids;
  if (id !== undefined && id in current().resources && !designStore.getState().readOnly) {
    const inOutline = globalThis.document.activeElement?.closest('[role=tree]') instanceof HTMLElement;
    canvasStore.setState({ renaming: { id, in: inOutline ? 'outline' : 'canvas' } });
  }
}

/** Removes what is selected, with all that stands in it; the keyboard goes to what stood around it. */
export function deleteSelection(): void {
  const { ids, select } = selectionStore.getState();
  if (ids.length === 0 || designStore.getState().readOnly) return;
  const next = ids[0] === undefined ? undefined : current().resources[ids[0]]?.parent;
  designStore.getState().apply(canvasText.delete, remove(ids));
  announce(fill(canvasText.deleted, { count: ids.length }));
  select(next === undefined ? [] : [next]);
  if (next !== undefined) canvasStore.getState().camera?.focus(next);
}

export function selectAll(): void {
  selectionStore.getState().select(Object.keys(current().resources));
  announce(fill(canvasText.selected, { count: Object.keys(current().resources).length }));
}

/** The outermost of the given resources: what stands in another one moves with it. */
export function outermost(ids: readonly ResourceId[]): readonly ResourceId[] {
  const chosen = new Set(ids);
  return ids.filter(
    (id) => !withAncestors(current(), current().resources[id]?.parent).some((a) => chosen.has(a)),
  );
}

/** Puts resources at points of the canvas, into containers; the first refusal refuses all. */
export function moveTo(
  moves: readonly { readonly id: ResourceId; readonly parent: ResourceId | undefined; readonly at: Point }[],
): Result<{ readonly document: DesignDocument }, Refusal> {
  let document = current();
  for (const { id, parent, at } of moves) {
    const moved = moveResource(document, id, parent, at);
    if (!moved.ok) return moved;
    document = moved.value;
  }
  return { ok: true, value: { document } };
}

/** Peers two virtual networks: both halves as one step. */
export function peer(from: ResourceId, to: ResourceId): Result<unknown, Refusal> {
  const result = connect(current(), 'peering', from, to);
  const done = attempt(canvasText.addPeering, result);
  if (done !== undefined) {
    selectionStore.getState().select([done.ids[0]]);
    announce(fill(canvasText.peered, { from: nameOf(from), to: nameOf(to) }));
  }
  return result;
}

/** Opens Traffic to write a flow that starts at the selection. */
export function traceFromHere(): void {
  traceFrom(selectionStore.getState().ids[0]);
}

/** Brings the selection into view, or the whole design where nothing is selected. */
export function frameSelection(): void {
  const { ids } = selectionStore.getState();
  const { camera } = canvasStore.getState();
  if (ids.length === 0) camera?.fit();
  else camera?.frame(ids.map(shownAs));
}
