import { homeFor } from '../placement/homeFor.ts';
import { kindOf } from '../kinds/registry/kinds.ts';
import type { Refusal } from '../placement/refusal.ts';
import { settle } from '../placement/settle.ts';
import { success, type Result } from '../lib/result.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { virtualNetworkOf } from '../reach/facts/virtualNetworkOf.ts';

/** Moves a resource into a subnet of its virtual network that is made for its kind; makes one where there is none. */
export function moveToFittingSubnet(
  document: DesignDocument,
  id: ResourceId,
): Result<DesignDocument, Refusal> {
  const moved = document.resources[id];
  const kind = kindOf(moved?.kind ?? '');
  const network = virtualNetworkOf(document, id);
  if (moved === undefined || kind === undefined || network === undefined) return success(document);
  const home = homeFor(document, kind, { parent: network.id, moving: id });
  if (!home.ok) return home;
  const { document: prepared, parent } = home.value;
  if (parent === undefined || parent === moved.parent) return success(document);
  return success(settle(prepared, id, { ...moved, parent }).document);
}
