import { containsPoint, type Point } from '../lib/geometry.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { absoluteRect, childrenOf } from './absoluteRect.ts';

/** The innermost resource under a point of the canvas: what is drawn last wins. */
export function resourceAt(
  document: DesignDocument,
  point: Point,
  except: ReadonlySet<ResourceId> = new Set(),
): ResourceId | undefined {
  const search = (container: ResourceId | undefined): ResourceId | undefined => {
    const hit = childrenOf(document, container).findLast(([id]) => {
      const rect = absoluteRect(document, id);
      return !except.has(id) && rect !== undefined && containsPoint(rect, point);
    });
    return hit === undefined ? undefined : (search(hit[0]) ?? hit[0]);
  };
  return search(undefined);
}

/** The resource itself and the containers around it, inside out. */
export function withAncestors(document: DesignDocument, id: ResourceId | undefined): readonly ResourceId[] {
  const chain: ResourceId[] = [];
  let next = id;
  while (next !== undefined && !chain.includes(next) && document.resources[next] !== undefined) {
    chain.push(next);
    next = document.resources[next]?.parent;
  }
  return chain;
}
