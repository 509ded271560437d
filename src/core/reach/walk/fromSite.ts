import { containsAddress } from '../../lib/cidr.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import { isPrivate } from '../../net/address.ts';
import type { Gateway } from '../../net/NetworkPart.ts';
import { internetLocation, type Packet } from '../../net/packet.ts';
import { traceFinding } from '../../net/traceFinding.ts';
import { advertisedBy } from '../engine/gatewaysOf.ts';
import type { Topology } from '../engine/topology.ts';
import type { Trail } from './Trail.ts';
import { endWalk, type Reached, type WalkContext } from './WalkContext.ts';
import { walkSentences, walkTexts } from './walkTexts.ts';

/** The gateway that told a site how to reach an address. */
export function gatewayTowards(topology: Topology, site: ResourceId, value: number): Gateway | undefined {
  return topology.gateways.find(
    (gateway) =>
      gateway.sites.includes(site) &&
      advertisedBy(topology, gateway).some((range) => containsAddress(range, value)),
  );
}

/** A packet of a site: to Azure's private addresses through a gateway, to public ones by the site's own way out. */
export function fromSite(walk: WalkContext, trail: Trail, packet: Packet, id: ResourceId): Reached {
  const site = walk.topology.sites.get(id);
  const { destination } = packet;
  const name = site?.node.label ?? id;
  if (site !== undefined && !isPrivate(destination)) {
    const { node, publicAddress } = site;
    const detail = `${packet.source.text} -> ${publicAddress.text}`;
    trail.decide({ action: 'snat', detail, why: walkTexts.outbound });
    trail.note(traceFinding('ASSUMED_SITE_INTERNET', id));
    trail.sessions.push({
      node,
      keeper: 'platform',
      replyTo: publicAddress,
      source: packet.source,
      resume: { type: 'site', site: id },
      silent: true,
    });
    return walk.travel(trail, { ...packet, source: publicAddress }, internetLocation);
  }
  const gateway = gatewayTowards(walk.topology, id, destination.value);
  if (gateway === undefined) {
    const parameters = { element: name, address: destination.text };
    return endWalk(
      trail,
      ['NO_ROUTE', 'ONPREM_PREFIX_NOT_ADVERTISED'],
      walkSentences.notAdvertised,
      parameters,
    );
  }
  trail.enter({ node: gateway.node, steps: [{ action: 'route', why: walkTexts.fromSite }] }, packet);
  return walk.travel(trail, packet, { type: 'subnet', subnet: gateway.subnet });
}
