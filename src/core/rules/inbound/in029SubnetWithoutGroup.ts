import type { Typed } from '../../kinds/contract/values.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { hasPublicWayIn } from '../../reach/facts/hasPublicWayIn.ts';
import { repairEdit } from '../../repairs/Draft.ts';
import { leastPrivilegeGroup } from '../../repairs/leastPrivilegeGroup.ts';
import { defineRule, type Severity } from '../rule.ts';

// https://learn.microsoft.com/azure/virtual-network/virtual-network-vnet-plan-design-arm
const withoutGroup: ReadonlySet<string> = new Set([
  'AzureFirewallSubnet',
  'AzureFirewallManagementSubnet',
  'GatewaySubnet',
  'RouteServerSubnet',
]);

/** Azure Bastion works only with a set of rules of its own, which nothing in the subnet tells. */
const bastionSubnet = 'AzureBastionSubnet';

export const in029SubnetWithoutGroup = defineRule({
  meta: {
    id: 'IN029',
    area: 'inbound',
    severity: 'high',
    since: '0.1.0',
    sources: ['https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview'],
    references: [
      'NS-1',
      'Azure Policy e71308d3-144b-4262-b144-efdc3cc90517',
      'CKV2_AZURE_31',
      'PSRule VNET.UseNSGs',
    ],
  },
  text: {
    title: {
      en: 'A subnet has no network security group',
      ja: 'サブネットにネットワークセキュリティグループがない',
    },
    why: {
      en: 'Whatever finds a route gets in, on every port: from peered networks, from other subnets, from any public way in.',
      ja: '経路さえあれば、ピアリング先や他のサブネット、公開されている入口から、すべてのポートに到達できます。',
    },
    remedy: {
      en: 'Attach a group that admits what stands in the subnet needs and denies everything else.',
      ja: 'サブネット内のリソースに必要な通信だけを許可し、それ以外を拒否するネットワークセキュリティグループを関連付けます。',
    },
    messages: {
      none: {
        en: '{resource} has no network security group.',
        ja: '{resource}にネットワークセキュリティグループがありません。',
      },
    },
  },
  check: (context) =>
    context
      .resourcesOf('subnet')
      .filter(
        ({ name, props }) =>
          !withoutGroup.has(name) &&
          context.resource('network-security-group', props.networkSecurityGroup) === undefined,
      )
      .map((subnet) => ({ resource: subnet.id, message: 'none', severity: severityOf(context, subnet) })),
  fix: ({ resource }, context) =>
    context.nameOf(resource) === bastionSubnet
      ? undefined
      : [repairEdit((document) => leastPrivilegeGroup(document, resource))],
});

/** By exposure: what the Internet can reach is worse than what stands behind a firewall. */
function severityOf(context: AnalysisContext, { id }: Typed<'subnet'>): Severity {
  if (hasPublicWayIn(context, id)) return 'critical';
  return context.filtered(id) === 'yes' ? 'medium' : 'high';
}
