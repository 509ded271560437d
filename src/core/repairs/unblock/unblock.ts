import type { DesignDocument } from '../../model/designDocument.ts';
import type { Edit } from '../../model/edits.ts';
import type { Flow } from '../../net/flow.ts';
import type { ReasonCode } from '../../net/reasonCode.ts';
import { createAnalysisContext } from '../../reach/facts/createAnalysisContext.ts';
import { traceAllBlockers, type Blocker } from '../../reach/engine/traceAllBlockers.ts';
import type { BlockedFlow } from './BlockedFlow.ts';
import { admitClient, authorizeEgress } from './admitClient.ts';
import { addTranslation } from './addTranslation.ts';
import { admitPlatformAtGateways } from './admitPlatformAtGateways.ts';
import { correctPort } from './correctPort.ts';
import { giveWayOut } from './giveWayOut.ts';
import { linkZone } from './linkZone.ts';
import { openAllGroups } from './openAllGroups.ts';
import { openFirewall } from './openFirewall.ts';
import { admitProbe, openGroup, openToBackends } from './openGroup.ts';
import { peerNetworks, peerWithNextHop } from './peerNetworks.ts';
import { allowOnPeering, removeRoute } from './removeRoute.ts';

type Repairs = (blocked: BlockedFlow) => readonly Edit[];

const openEitherWay: Repairs = (blocked) => [
  ...openGroup(blocked, 'Inbound'),
  ...openGroup(blocked, 'Outbound'),
  ...openFirewall(blocked),
];

/** What may repair a blocker, narrowest first. A reason that asks for a decision of the reader is not listed. */
const repairs: Readonly<Record<string, Repairs | undefined>> = {
  NSG_DENY_IN: (blocked) => openGroup(blocked, 'Inbound'),
  NSG_DENY_OUT: (blocked) => openGroup(blocked, 'Outbound'),
  UNKNOWN_SERVICE_TAG_MEMBERSHIP: openEitherWay,
  ADDRESS_KNOWN_AFTER_DEPLOYMENT: openEitherWay,
  UNRESOLVED_FQDN_IN_RULE: openFirewall,
  FW_APPLICATION_RULE_DENY: openFirewall,
  FW_IMPLICIT_DENY: openFirewall,
  FW_NETWORK_RULE_DENY: openFirewall,
  FW_NO_DNAT_RULE: addTranslation,
  // Without a route of their own, private ranges that nobody has are dropped.
  ROUTE_NEXT_HOP_NONE: (blocked) => [...removeRoute(blocked), ...peerNetworks(blocked)],
  NEXT_HOP_NOT_IN_NETWORK: removeRoute,
  NO_EXPLICIT_OUTBOUND: giveWayOut,
  NO_ROUTE: peerNetworks,
  PRIVATE_IP_NOT_INTERNET_ROUTABLE: peerNetworks,
  NEXT_HOP_NOT_DIRECTLY_CONNECTED: peerWithNextHop,
  PEERING_ACCESS_FLAG_UNCERTAIN: (blocked) => allowOnPeering(blocked, 'allowVirtualNetworkAccess'),
  PEERING_FORWARDED_FLAG_UNCERTAIN: (blocked) => allowOnPeering(blocked, 'allowForwardedTraffic'),
  PRIVATE_ZONE_NOT_LINKED: linkZone,
  PUBLIC_NETWORK_ACCESS_DISABLED: linkZone,
  LB_NO_RULE: correctPort,
  LB_PROBE_BLOCKED: admitProbe,
  APPGW_BACKEND_UNREACHABLE: (blocked) => [
    ...openAllGroups(blocked),
    ...openToBackends(blocked),
    ...openBehind(blocked),
  ],
  APPGW_NSG_BLOCKS_AZURE_LOAD_BALANCER: admitPlatformAtGateways,
  APPGW_NSG_BLOCKS_GATEWAY_MANAGER: admitPlatformAtGateways,
  APPGW_NSG_BLOCKS_OUTBOUND_INTERNET: admitPlatformAtGateways,
  API_SERVER_IP_NOT_AUTHORIZED: authorizeEgress,
  SERVICE_SOURCE_RANGE: admitClient,
} satisfies Partial<Record<ReasonCode, Repairs>>;

/**
 * The narrowest edit after which a blocker no longer stands in the way of a flow; it is tried before it is offered.
 * Undefined where the case asks for a decision. It says nothing of what else the edit lets through.
 */
export function unblock(document: DesignDocument, flow: Flow, blocker: Blocker): Edit | undefined {
  const blocked: BlockedFlow = { context: createAnalysisContext(document), flow, blocker };
  return repairs[blocker.reason]?.(blocked).find((edit) => {
    const changed = edit(document);
    return changed !== document && isLifted(changed, flow, blocker);
  });
}

/** Takes what stands between a gateway and its backend out of the way, one after the other. */
function openBehind({ context: { document }, flow, blocker }: BlockedFlow): readonly Edit[] {
  const [, ...behind] = fromBlocker(document, flow, blocker);
  let current = document;
  for (const _ of behind) {
    const [, next] = fromBlocker(current, flow, blocker);
    const edit = next === undefined ? undefined : unblock(current, flow, next);
    if (edit === undefined) break;
    current = edit(current);
  }
  return current === document ? [] : [() => current];
}

/** A blocker of a flow and those that come after it; none where it is gone. */
function fromBlocker(document: DesignDocument, flow: Flow, blocker: Blocker): readonly Blocker[] {
  const blockers = traceAllBlockers(document, flow);
  const index = blockers.findIndex((other) => placeOf(other) === placeOf(blocker));
  return index < 0 ? [] : blockers.slice(index);
}

/** Whether a blocker of a flow is gone; the same element may still stop it elsewhere. */
export function isLifted(document: DesignDocument, flow: Flow, blocker: Blocker): boolean {
  return fromBlocker(document, flow, blocker).length === 0;
}

function placeOf({ reason, decidedBy, packet }: Blocker): string {
  return [reason, decidedBy?.id, packet?.source, packet?.destination, packet?.port].join(' ');
}
