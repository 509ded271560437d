import { kindOf } from '../../kinds/registry/kinds.ts';
import type { DesignDocument, ResourceId } from '../../model/designDocument.ts';
import type { Trace } from '../../reach/engine/trace.ts';
import type { PathFlag } from './pathFlag.ts';
import { isSameCard, type Visit } from './pathVisits.ts';

/** What a card is to a path: on it, around a card that is on it, or the one at which it was decided. */
export type PathMark = 'on-path' | 'holds-path' | PathFlag['kind'];

/** What each card, chip, container and endpoint is to a path, by its id on the canvas; those beside it are not there. */
export function pathMarks(
  document: DesignDocument,
  visits: readonly Visit[],
  { hops: [start] }: Trace,
  flag: PathFlag | undefined,
): ReadonlyMap<string, PathMark> {
  const marks = new Map<string, PathMark>();
  const add = (id: ResourceId | undefined, mark: PathMark): void => {
    if (id !== undefined) marks.set(id, mark);
  };
  for (const visit of visits) {
    for (const { node, steps } of visit.hops) {
      if (node.id.startsWith('outbound:')) continue;
      add(node.resource, 'on-path');
      // Where it has an address in a subnet beside its own card, that one is on the way as well.
      add(node.resource && `projection:${node.resource}`, 'on-path');
      add(node.id, 'on-path');
      for (const step of steps) {
        for (const decider of [step.by?.resource, step.rule?.resource]) {
          // Only what is docked: a rule that AKS keeps for itself is no card on the way.
          if (kindOf(document.resources[decider ?? '']?.kind ?? '')?.placement.on === 'host')
            add(decider, 'on-path');
        }
      }
      // The container of a card on the way keeps its name readable.
      const parent = document.resources[node.resource ?? '']?.parent;
      if (parent !== undefined && !marks.has(parent)) marks.set(parent, 'holds-path');
    }
    if (flag !== undefined && isSameCard(flag.card, visit.rect)) add(visit.node.resource, flag.kind);
  }
  if (start !== undefined && !marks.has(start.node.id)) marks.set(start.node.id, 'on-path');
  return marks;
}
