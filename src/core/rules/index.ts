import { cp001ApiServerOpen } from './control-plane/cp001ApiServerOpen.ts';
import { cp002AuthorizedRangesTooWide } from './control-plane/cp002AuthorizedRangesTooWide.ts';
import { cp004RangesOnPrivateCluster } from './control-plane/cp004RangesOnPrivateCluster.ts';
import { cp005EgressNotAuthorized } from './control-plane/cp005EgressNotAuthorized.ts';
import { cp007RunCommand } from './control-plane/cp007RunCommand.ts';
import { cp008LocalAccounts } from './control-plane/cp008LocalAccounts.ts';
import { cp013NoApiServerName } from './control-plane/cp013NoApiServerName.ts';
import { in001NoWafOnPath } from './inbound/in001NoWafOnPath.ts';
import { in002WafBypassed } from './inbound/in002WafBypassed.ts';
import { in003GatewayNotInspecting } from './inbound/in003GatewayNotInspecting.ts';
import { in004WafDetectionOnly } from './inbound/in004WafDetectionOnly.ts';
import { in005WafRuleSetOld } from './inbound/in005WafRuleSetOld.ts';
import { in009PlainHttp } from './inbound/in009PlainHttp.ts';
import { in015GatewayGroupBlocksPlatform } from './inbound/in015GatewayGroupBlocksPlatform.ts';
import { in017GatewayDefaultRoute } from './inbound/in017GatewayDefaultRoute.ts';
import { in028OpenToInternet } from './inbound/in028OpenToInternet.ts';
import { in029SubnetWithoutGroup } from './inbound/in029SubnetWithoutGroup.ts';
import { in032AsymmetricReply } from './inbound/in032AsymmetricReply.ts';
import { out001UnfilteredEgress } from './outbound/out001UnfilteredEgress.ts';
import { out003DecorativeFirewall } from './outbound/out003DecorativeFirewall.ts';
import { out004FirewallBypass } from './outbound/out004FirewallBypass.ts';
import { out005NoDefaultRoute } from './outbound/out005NoDefaultRoute.ts';
import { out006NextHopMissing } from './outbound/out006NextHopMissing.ts';
import { out007AksNeedsDenied } from './outbound/out007AksNeedsDenied.ts';
import { out008AllowAnywhere } from './outbound/out008AllowAnywhere.ts';
import { out009FqdnFilterSkipped } from './outbound/out009FqdnFilterSkipped.ts';
import { out010ThreatIntelligenceOff } from './outbound/out010ThreatIntelligenceOff.ts';
import { out012FirewallSubnet } from './outbound/out012FirewallSubnet.ts';
import { out022DefaultOutboundAccess } from './outbound/out022DefaultOutboundAccess.ts';
import { net001AddressPlan } from './topology/net001AddressPlan.ts';
import { net002PeeringHalves } from './topology/net002PeeringHalves.ts';
import { net005ReservedRange } from './topology/net005ReservedRange.ts';
import { net006ServiceRange } from './topology/net006ServiceRange.ts';
import { net007PodRange } from './topology/net007PodRange.ts';
import { net011SubnetSharing } from './topology/net011SubnetSharing.ts';
import { net012ReservedSubnets } from './topology/net012ReservedSubnets.ts';
import { net016ClusterIdentity } from './topology/net016ClusterIdentity.ts';
import { net018NoNetworkPolicy } from './topology/net018NoNetworkPolicy.ts';
import type { Rule } from './rule.ts';

/** Every rule there is, by id. */
export const rules: readonly Rule[] = [
  cp001ApiServerOpen,
  cp002AuthorizedRangesTooWide,
  cp004RangesOnPrivateCluster,
  cp005EgressNotAuthorized,
  cp007RunCommand,
  cp008LocalAccounts,
  cp013NoApiServerName,
  in001NoWafOnPath,
  in002WafBypassed,
  in003GatewayNotInspecting,
  in004WafDetectionOnly,
  in005WafRuleSetOld,
  in009PlainHttp,
  in015GatewayGroupBlocksPlatform,
  in017GatewayDefaultRoute,
  in028OpenToInternet,
  in029SubnetWithoutGroup,
  in032AsymmetricReply,
  net001AddressPlan,
  net002PeeringHalves,
  net005ReservedRange,
  net006ServiceRange,
  net007PodRange,
  net011SubnetSharing,
  net012ReservedSubnets,
  net016ClusterIdentity,
  net018NoNetworkPolicy,
  out001UnfilteredEgress,
  out003DecorativeFirewall,
  out004FirewallBypass,
  out005NoDefaultRoute,
  out006NextHopMissing,
  out007AksNeedsDenied,
  out008AllowAnywhere,
  out009FqdnFilterSkipped,
  out010ThreatIntelligenceOff,
  out012FirewallSubnet,
  out022DefaultOutboundAccess,
];
