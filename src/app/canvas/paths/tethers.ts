import type { Point } from '../../../core/lib/geometry.ts';
import { projections } from '../../../core/placement/projections.ts';
import type { DesignDocument, ResourceId } from '../../../core/model/designDocument.ts';
import { tetherPoints } from '../../../core/picture/tetherPoints.ts';

export interface Tether {
  readonly owner: ResourceId;
  readonly points: readonly Point[];
}

/** The line from each control plane to its own address in your network, as in the picture. */
export function tethers(document: DesignDocument): readonly Tether[] {
  return projections(document).flatMap((projection) => {
    const points = tetherPoints(document, projection);
    return points.length === 0 ? [] : [{ owner: projection.owner, points }];
  });
}
