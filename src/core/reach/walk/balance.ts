import { addressFrom } from '../../net/address.ts';
import type { Element } from '../../net/element.ts';
import type { Backend, End, Outcome } from '../../net/outcome.ts';
import type { Packet } from '../../net/packet.ts';
import { platformAddress } from '../../azure/platformServices.ts';
import { chooseFurthest } from './chooseFurthest.ts';
import { deliver } from './deliver.ts';
import { groupsOf, guard } from './guard.ts';
import { passGroups } from './passGroups.ts';
import { Trail } from './Trail.ts';
import { endWalk, type Reached, type WalkContext } from './WalkContext.ts';
import { walkSentences, walkTexts } from './walkTexts.ts';

/** A denial of the health probe, which must get through to a machine before clients do. */
function probeDenial({ topology, facts }: WalkContext, { element }: Backend, port: number): End | undefined {
  const { location } = element;
  const subnet = location.type === 'subnet' ? topology.subnets.get(location.subnet) : undefined;
  const source = addressFrom(platformAddress);
  const [destination] = element.addresses;
  if (subnet === undefined || source === undefined || destination === undefined) return undefined;
  const probe: Packet = { source, destination, protocol: 'TCP', port, payload: 'benign', serverName: null };
  return passGroups(topology, facts, subnet.id, groupsOf(subnet, element), 'Inbound', probe).denial;
}

function atBackend(walk: WalkContext, trail: Trail, request: Packet, backend: Backend): Reached {
  const { element, behind, refusal, translated } = backend;
  const packet = { ...request, ...translated };
  const refused = guard(walk, trail, packet, element);
  if (refused !== undefined) return refused;
  if (refusal !== undefined) {
    const action = refusal.disposition === 'INDETERMINATE' ? 'unknown' : 'drop';
    trail.enter({ node: element.node, steps: [{ action, why: refusal.explanation }] }, packet);
    return { trail, end: refusal, replies: [] };
  }
  trail.enter({ node: element.node, steps: [{ action: 'route', why: walkTexts.passedOn }] }, packet);
  for (const passage of behind) trail.enter(passage, packet);
  trail.served = true;
  const node = behind.at(-1)?.node ?? element.node;
  return deliver(walk, trail, packet, { node, location: element.location, element, isProxy: false });
}

function unhealthy(trail: Trail, element: Element, denial: End): Reached {
  const { rule, decidedBy } = denial;
  const reference = rule === undefined ? {} : { rule };
  trail.decide({
    action: 'drop',
    why: walkTexts.probe,
    ...reference,
    ...(decidedBy === undefined ? {} : { by: decidedBy }),
  });
  const parameters = { element: element.node.label, group: decidedBy?.label ?? '', rule: rule?.name ?? '' };
  return endWalk(
    trail,
    ['TARGET_UNHEALTHY', 'LB_PROBE_BLOCKED'],
    walkSentences.probeBlocked,
    parameters,
    reference,
  );
}

/** One machine of each place that answers its probe takes the packet. */
export function balance(
  walk: WalkContext,
  trail: Trail,
  packet: Packet,
  element: Element,
  { backends, probePort }: Outcome & { readonly type: 'balance' },
): Reached {
  const places = new Set<string>();
  const different = backends.filter(({ element: { location } }) => {
    const place = location.type === 'subnet' ? location.subnet : location.type;
    return places.size < places.add(place).size;
  });
  const probed = different.map((backend) => ({ backend, denial: probeDenial(walk, backend, probePort) }));
  const [first, ...others] = probed.filter(({ denial }) => denial === undefined);
  if (first !== undefined) {
    const reach = ({ backend }: typeof first) => atBackend(walk, new Trail(trail), packet, backend);
    return chooseFurthest([reach(first), ...others.map(reach)]);
  }
  const denial = probed[0]?.denial;
  if (denial !== undefined) return unhealthy(trail, element, denial);
  trail.decide({ action: 'drop', why: walkTexts.noBackend });
  const parameters = { element: element.node.label };
  return endWalk(trail, ['TARGET_UNHEALTHY', 'LB_NO_BACKEND'], walkSentences.noBackend, parameters);
}
