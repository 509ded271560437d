import type { Point } from '../../core/lib/geometry.ts';
import { absoluteRect } from '../../core/kinds/absoluteRect.ts';
import { projections } from '../../core/kinds/projections.ts';
import type { DesignDocument, ResourceId } from '../../core/model/designDocument.ts';
import { routeAround } from './routeAround.ts';

export interface Tether {
  readonly owner: ResourceId;
  readonly points: readonly Point[];
}

/** The line from each control plane to its own address in your network. */
export function tethers(document: DesignDocument): readonly Tether[] {
  return projections(document).flatMap(({ owner, rect }) => {
    const card = absoluteRect(document, owner);
    if (card === undefined) return [];
    const points = routeAround(document, [{ rect: card }, { rect }])[0]?.points ?? [];
    return points.length === 0 ? [] : [{ owner, points }];
  });
}
