import { endpoints } from '../../azure/endpoints.ts';
import { platformServiceAt } from '../../azure/platformServices.ts';
import type { BlockedFlow } from './BlockedFlow.ts';
import { rangeOf } from './rangeOf.ts';

type Prefixes = readonly string[];

/**
 * How a rule may name where a flow leads, narrowest first: a range of the design, the address that was asked for, a
 * service tag, then all of the Internet, which a 0/0 route empties, then everything. Addresses of known names are
 * never written: they are Ringwall's own.
 */
export function destinationsOf({ context, flow, blocker }: BlockedFlow): readonly Prefixes[] {
  const address = blocker.packet?.destination ?? '';
  const range = rangeOf(context, address);
  const platform = platformServiceAt(address, flow.port)?.tag;
  if (platform !== undefined) return [[platform]];
  if (range !== undefined) return [[range], ['*']];
  if (flow.to.type === 'address' && flow.to.address === address) return [[address], ['*']];
  const { region } = context.document.settings;
  const known = endpoints(region).find((endpoint) => endpoint.address.text === address)?.serviceTags;
  const tags = known === undefined || known === 'unknown' ? [] : known.slice(0, 1);
  return [...tags.map((tag) => [tag]), ['Internet'], ['*']];
}

/** The same for where it comes from. */
export function sourcesOf({ context, blocker }: BlockedFlow): readonly Prefixes[] {
  const range = rangeOf(context, blocker.packet?.source ?? '');
  return range === undefined ? [['Internet'], ['*']] : [[range], ['*']];
}
