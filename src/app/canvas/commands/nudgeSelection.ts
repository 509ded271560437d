import { snap, type Point } from '../../../core/lib/geometry.ts';
import { absoluteRect } from '../../../core/placement/absoluteRect.ts';
import { layoutSizes } from '../../../core/kinds/contract/layoutSizes.ts';
import { moveResource } from '../../../core/placement/moveResource.ts';
import { selectionStore } from '../../store/selectionStore.ts';
import { apply, current, outermost } from './commands.ts';
import { canvasText } from '../text.ts';
import { withRoomBefore } from './withRoomBefore.ts';

/** Moves the selection by steps of the grid; it stays in its containers, which grow. */
export function nudgeSelection(by: Point): void {
  let document = current();
  for (const id of outermost(selectionStore.getState().ids)) {
    const rect = absoluteRect(document, id);
    const resource = document.resources[id];
    if (rect === undefined || resource === undefined) continue;
    const at = { x: snap(rect.x + by.x, layoutSizes.grid), y: snap(rect.y + by.y, layoutSizes.grid) };
    const within = { x: resource.position.x + at.x - rect.x, y: resource.position.y + at.y - rect.y };
    const roomy = withRoomBefore(document, resource.parent, within);
    const moved = moveResource(roomy, id, resource.parent, at, { grows: true });
    if (moved.ok) document = moved.value;
  }
  apply(canvasText.move, document);
}
