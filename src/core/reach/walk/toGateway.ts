import { containsAddress } from '../../lib/cidr.ts';
import type { EffectiveRoute } from '../../net/effectiveRoute.ts';
import type { Subnet } from '../../net/NetworkPart.ts';
import type { Packet } from '../../net/packet.ts';
import { traceFinding } from '../../net/traceFinding.ts';
import { gatewaysOf } from '../engine/gatewaysOf.ts';
import { deliver } from './deliver.ts';
import type { Trail } from './Trail.ts';
import { endWalk, type Reached, type WalkContext } from './WalkContext.ts';
import { walkSentences, walkTexts } from './walkTexts.ts';

/**
 * The route leads to a virtual network gateway. A site takes what is addressed to it; what it does with anything
 * else, such as everything under 0.0.0.0/0, is not part of the design.
 */
export function toGateway(
  walk: WalkContext,
  trail: Trail,
  packet: Packet,
  subnet: Subnet,
  route: EffectiveRoute,
): Reached {
  const { topology } = walk;
  const { destination } = packet;
  const near = gatewaysOf(topology, subnet.virtualNetwork);
  const holds = (prefixes: (typeof near)[number]['prefixes']): boolean =>
    prefixes.some((range) => range.prefixLength > 0 && containsAddress(range, destination.value));
  const gateway = near.find(({ prefixes }) => holds(prefixes)) ?? near[0];
  const site = (gateway?.sites ?? [])
    .flatMap((id) => topology.sites.get(id) ?? [])
    .find(({ prefixes }) => holds(prefixes));
  const isKnown = gateway !== undefined && site !== undefined && route.prefix !== '0.0.0.0/0';
  if (gateway !== undefined) {
    const action = isKnown ? 'route' : 'unknown';
    trail.enter({ node: gateway.node, steps: [{ action, why: walkTexts.toSite }] }, packet);
  }
  if (!isKnown) {
    const rule = route.rule === undefined ? {} : { rule: route.rule };
    return endWalk(
      trail,
      ['INDETERMINATE', 'EXITS_VIA_ONPREM_UNKNOWN'],
      walkSentences.viaOnPremises,
      {},
      rule,
    );
  }
  trail.note(traceFinding('ASSUMED_SITE_ACCEPTS', site.id));
  const owner = topology.owners.get(destination.text);
  if (owner !== undefined) return walk.arrive(trail, packet, owner);
  trail.enter({ node: site.node, steps: [{ action: 'arrive', why: walkTexts.arrive }] }, packet);
  const location = { type: 'site', site: site.id } as const;
  return deliver(walk, trail, packet, { node: site.node, location, element: undefined, isProxy: false });
}
