import type { Edit } from '../../model/edits.ts';
import { setValues } from '../setValues.ts';
import type { BlockedFlow } from './BlockedFlow.ts';
import { homeOf } from './homeOf.ts';

/** Links private zones that are drawn to the network in which the name is asked for. */
export function linkZone(blocked: BlockedFlow): readonly Edit[] {
  const home = homeOf(blocked);
  if (home === undefined) return [];
  const { privateDnsZones } = home.props;
  return blocked.context
    .resourcesOf('private-dns-zone')
    .filter(({ id }) => !privateDnsZones.includes(id))
    .map(({ id }) => setValues('virtual-network', home.id, { privateDnsZones: [...privateDnsZones, id] }));
}
