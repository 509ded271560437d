import { containsAddress } from '../../lib/cidr.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import { addressFrom } from '../../net/address.ts';
import type { EffectiveRoute } from '../../net/effectiveRoute.ts';
import type { Subnet } from '../../net/NetworkPart.ts';
import type { End } from '../../net/outcome.ts';
import type { Packet } from '../../net/packet.ts';
import type { ReasonCode } from '../../net/reasonCode.ts';
import type { NodeReference } from '../../net/step.ts';
import type { Text } from '../../text/text.ts';
import type { Topology } from '../engine/topology.ts';
import { carryOut } from './carryOut.ts';
import { guard } from './guard.ts';
import type { Trail } from './Trail.ts';
import { endWalk, networkOf, type Reached, type WalkContext } from './WalkContext.ts';
import { walkSentences, walkTexts } from './walkTexts.ts';
import { weighPeering } from './weighPeering.ts';

function networkHolding(
  topology: Topology,
  value: number,
  among: readonly ResourceId[],
): ResourceId | undefined {
  return among.find((id) =>
    topology.virtualNetworks.get(id)?.addressSpace.some((range) => containsAddress(range, value)),
  );
}

function notDrawn(trail: Trail, packet: Packet, address: string, rule: Pick<End, 'rule'>): Reached {
  const label = { en: `Appliance at ${address}`, ja: `${address}のアプライアンス` };
  const node: NodeReference = { id: `appliance:${address}`, icon: 'virtual-machine', label };
  trail.enter({ node, steps: [{ action: 'unknown', why: walkTexts.unknownAppliance }] }, packet);
  const parameters = { element: label };
  return endWalk(
    trail,
    ['INDETERMINATE', 'NVA_RULES_NOT_MODELLED'],
    walkSentences.unknownAppliance,
    parameters,
    rule,
  );
}

/** The route names an appliance, which must stand in this network or in one directly peered with it. */
export function toAppliance(
  walk: WalkContext,
  trail: Trail,
  packet: Packet,
  subnet: Subnet,
  route: EffectiveRoute,
): Reached {
  const { topology, world } = walk;
  const rule = route.rule === undefined ? {} : { rule: route.rule };
  const invalid = (
    reason: ReasonCode,
    sentence: Text,
    parameters: Readonly<Record<string, string | Text>>,
  ) => {
    const all = { rule: route.rule?.name ?? route.prefix, subnet: subnet.name, ...parameters };
    return endWalk(trail, ['NEXT_HOP_INVALID', reason], sentence, all, rule);
  };
  const address = addressFrom(route.nextHopAddress ?? '');
  if (address === undefined) return invalid('NEXT_HOP_MISSING', walkSentences.nextHopMissing, {});

  const here = subnet.virtualNetwork;
  const near = [here, ...topology.neighbours(here).map(({ network }) => network.id)];
  const element = topology.owners.get(address.text);
  const home =
    element === undefined ? networkHolding(topology, address.value, near) : networkOf(walk, element);
  const neighbour = topology.neighbour(here, home);
  if (home === undefined || (home !== here && neighbour === undefined)) {
    return invalid('NEXT_HOP_NOT_DIRECTLY_CONNECTED', walkSentences.notConnected, { address: address.text });
  }
  if (element === undefined) return notDrawn(trail, packet, address.text, rule);
  if (element.forward === undefined) {
    return invalid('NEXT_HOP_NOT_A_FORWARDER', walkSentences.notForwarder, { element: element.node.label });
  }
  if (neighbour !== undefined) weighPeering(walk, trail, packet, subnet, neighbour);
  const refused = guard(walk, trail, packet, element);
  return refused ?? carryOut(walk, trail, packet, element, element.forward(packet, world));
}
