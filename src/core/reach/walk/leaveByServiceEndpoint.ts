import type { Subnet } from '../../net/NetworkPart.ts';
import { internetLocation, type Packet } from '../../net/packet.ts';
import type { NodeReference } from '../../net/step.ts';
import { traceFinding } from '../../net/traceFinding.ts';
import type { Trail } from './Trail.ts';
import type { Reached, WalkContext } from './WalkContext.ts';
import { walkTexts } from './walkTexts.ts';

/** Goes straight to an Azure service, which sees the private source address. */
export function leaveByServiceEndpoint(
  walk: WalkContext,
  trail: Trail,
  packet: Packet,
  subnet: Subnet,
  isBypass: boolean,
): Reached {
  const node: NodeReference = {
    id: 'service-endpoint',
    resource: subnet.id,
    icon: 'subnet',
    label: { en: 'Service endpoint', ja: 'サービスエンドポイント' },
  };
  trail.enter({ node, steps: [{ action: 'route', why: walkTexts.serviceEndpoint }] }, packet);
  if (isBypass) trail.note(traceFinding('BYPASSES_FIREWALL', subnet.id));
  trail.sessions.push({
    node,
    keeper: 'platform',
    replyTo: packet.source,
    source: packet.source,
    resume: { type: 'subnet', subnet: subnet.id },
    silent: true,
  });
  return walk.travel(trail, packet, internetLocation);
}
