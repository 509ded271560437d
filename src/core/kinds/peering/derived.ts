import type { ResourceId } from '../../model/designDocument.ts';
import type { ExportContext } from '../contract/exportContext.ts';
import type { Member } from '../contract/networkBehaviour.ts';
import type { Typed } from '../contract/values.ts';

export interface PeeringHalf {
  readonly name: string;
  readonly from: Typed<'virtual-network'>;
  readonly to: Typed<'virtual-network'>;
}

/** Gateways of the other network, without which Azure refuses a peering that is to use them. */
export function remoteGatewaysOf(
  { props }: Member<'peering'>,
  { to }: PeeringHalf,
  context: ExportContext,
): readonly ResourceId[] {
  if (!props.useRemoteGateways) return [];
  return context
    .resourcesOf('virtual-network-gateway')
    .filter(({ parent }) => context.resource('subnet', parent)?.parent === to.id)
    .map(({ id }) => id);
}

const longestName = 80;

/** One half of a peering between networks that are there; each network holds its own. */
export function peeringHalf(
  { from, to }: Member<'peering'>,
  context: ExportContext,
): PeeringHalf | undefined {
  const near = context.resource('virtual-network', from);
  const far = context.resource('virtual-network', to);
  if (near === undefined || far === undefined) return undefined;
  const name = `peer-${near.name}-to-${far.name}`.slice(0, longestName).replace(/[^A-Za-z0-9_]+$/, '');
  return { name, from: near, to: far };
}
