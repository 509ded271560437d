import type { ResourceId } from '../../model/designDocument.ts';
import type { Edit } from '../../model/edits.ts';
import { Draft, repairEdit } from '../Draft.ts';
import { openGroups } from '../openGroups.ts';
import type { BlockedFlow } from './BlockedFlow.ts';

/** Lets every group admit what stands behind it needs: the machines behind a gateway that it cannot reach. */
export function openAllGroups({ context }: BlockedFlow): readonly Edit[] {
  const subnets = context.resourcesOf('subnet').map(({ id }): ResourceId => id);
  return [
    repairEdit((document) => {
      const draft = new Draft(document);
      openGroups(draft, subnets);
      return draft.finish();
    }),
  ];
}
