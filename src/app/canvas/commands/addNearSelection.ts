import { kindOf } from '../../../core/kinds/registry/kinds.ts';
import { addResource } from '../../../core/placement/place.ts';
import { withAncestors } from '../../../core/placement/resourceAt.ts';
import { fill } from '../../../core/text/text.ts';
import { selectionStore } from '../../store/selectionStore.ts';
import { announce } from '../canvasStore.ts';
import { addKind, current, selectedAncestor, shownAs } from './commands.ts';
import { askAttach } from './onDemand.ts';
import { canvasText } from '../text.ts';

/** Adds a kind into the selection where it fits there, else into free space: what a click on the palette does. */
export function addNearSelection(kind: string): void {
  const placement = kindOf(kind)?.placement;
  if (placement?.on === 'line') {
    const end = selectedAncestor(placement.between);
    if (end === undefined) {
      announce(fill(canvasText.selectFirst, { kind: kindOf(placement.between)?.text.name ?? kind }));
      return;
    }
    selectionStore.getState().select([end]);
    void askAttach();
    return;
  }
  const candidates = withAncestors(current(), selectionStore.getState().ids[0]);
  const parent = candidates.find((id) => addResource(current(), kind, { parent: id }).ok);
  const id = addKind(kind, parent === undefined ? {} : { parent });
  if (id !== undefined) selectionStore.getState().reveal([shownAs(id)]);
}
