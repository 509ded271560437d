import type { Edit } from '../../model/edits.ts';
import { admitPlatform } from '../admitPlatform.ts';
import { repairEdit } from '../Draft.ts';
import type { BlockedFlow } from './BlockedFlow.ts';

/** Lets Azure's own traffic into the subnet of every gateway. */
export function admitPlatformAtGateways({ context }: BlockedFlow): readonly Edit[] {
  const subnets = context.resourcesOf('application-gateway').flatMap(({ parent }) => parent ?? []);
  return [...new Set(subnets)].map((subnet) => repairEdit((document) => admitPlatform(document, subnet)));
}
