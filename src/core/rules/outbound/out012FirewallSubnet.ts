import type { Typed } from '../../kinds/contract/values.ts';
import { parseCidr } from '../../lib/cidr.ts';
import type { Edit } from '../../model/edits.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { defaultRoute } from '../../reach/facts/defaultRoute.ts';
import { virtualNetworkOf } from '../../reach/facts/virtualNetworkOf.ts';
import { repairEdit } from '../../repairs/Draft.ts';
import { fitSubnet } from '../../repairs/fitSubnet.ts';
import { moveToFittingSubnet } from '../../repairs/moveToFittingSubnet.ts';
import { setValues } from '../../repairs/setValues.ts';
import { defineRule, type Violation } from '../rule.ts';
import { setOf } from '../setOf.ts';

type Message = 'name' | 'size' | 'group' | 'shared' | 'appliance' | 'second';

const required = { name: 'AzureFirewallSubnet', prefixLength: 26 } as const;

export const out012FirewallSubnet = defineRule({
  meta: {
    id: 'OUT012',
    area: 'outbound',
    severity: 'critical',
    since: '0.1.0',
    sources: [
      'https://learn.microsoft.com/azure/firewall/firewall-faq',
      'https://learn.microsoft.com/azure/firewall/management-nic',
    ],
    references: [],
  },
  text: {
    title: {
      en: 'Azure refuses the firewall in this subnet',
      ja: 'このサブネットではAzure Firewallをデプロイできない',
    },
    why: {
      en: 'The firewall stands alone in a subnet named AzureFirewallSubnet, /26 or larger, without a security group and with a direct way to the Internet. Anything else is rejected.',
      ja: 'ファイアウォールには、名前がAzureFirewallSubnetで/26以上、ネットワークセキュリティグループがなく、インターネットへ直接出られる専用サブネットが必要です。それ以外はデプロイが拒否されます。',
    },
    remedy: {
      en: 'Rename or enlarge the subnet, detach its security group, and move what else stands in it.',
      ja: 'サブネットの名前または範囲を変更し、セキュリティグループを外し、ほかのリソースを移動します。',
    },
    messages: {
      name: {
        en: '{firewall} stands in {resource}; the subnet must be named AzureFirewallSubnet.',
        ja: '{firewall}が{resource}に置かれています。サブネット名はAzureFirewallSubnetでなければなりません。',
      },
      size: {
        en: '{resource} is {range}; {firewall} needs a /26 or larger.',
        ja: '{resource}は{range}ですが、{firewall}には/26以上が必要です。',
      },
      group: {
        en: '{resource} has the security group {group}, which Azure does not accept on it.',
        ja: '{resource}に{group}が関連付けられていますが、このサブネットでは使用できません。',
      },
      shared: {
        en: '{others} stands in {resource} beside {firewall}.',
        ja: '{resource}に{firewall}以外のリソース（{others}）が置かれています。',
      },
      appliance: {
        en: '0.0.0.0/0 of {resource} leads to an appliance, and {firewall} has no management NIC.',
        ja: '{resource}の0.0.0.0/0がアプライアンスを向いていますが、{firewall}には管理NICがありません。',
      },
      second: {
        en: '{network} already has a firewall, {first}.',
        ja: '{network}にはすでにファイアウォール{first}があります。',
      },
    },
  },
  check: (context) => {
    const first = new Map<string, Typed<'azure-firewall'>>();
    return context.resourcesOf('azure-firewall').flatMap((firewall) => {
      const network = virtualNetworkOf(context.document, firewall.id);
      const earlier = network === undefined ? undefined : first.get(network.id);
      if (network !== undefined && earlier !== undefined) {
        const parameters = { network: network.name, first: earlier.name };
        return [{ resource: firewall.id, message: 'second', parameters, set: [], related: [earlier.id] }];
      }
      if (network !== undefined) first.set(network.id, firewall);
      const subnet = context.resource('subnet', firewall.parent);
      return subnet === undefined ? [] : violationsOf(context, firewall, subnet);
    });
  },
  fix: ({ resource, message }, context): readonly Edit[] | undefined => {
    if (message === 'name' || message === 'size') {
      return [repairEdit((document) => fitSubnet(document, resource, required))];
    }
    if (message === 'group') return [setValues('subnet', resource, { networkSecurityGroup: null })];
    if (message === 'appliance') return [setValues('subnet', resource, { routeTable: null })];
    if (message === 'shared') {
      return othersIn(context, resource).map(([id]) =>
        repairEdit((document) => moveToFittingSubnet(document, id)),
      );
    }
    // Which of two firewalls stays, and whose rules hold, only a person can say.
    return undefined;
  },
});

function violationsOf(
  context: AnalysisContext,
  firewall: Typed<'azure-firewall'>,
  { id, name, props }: Typed<'subnet'>,
): readonly Violation<Message>[] {
  const range = parseCidr(props.addressPrefix);
  const others = othersIn(context, id);
  const group = context.resource('network-security-group', props.networkSecurityGroup);
  const managed = firewall.props.forcedTunnelling || firewall.props.skuTier === 'Basic';
  const route = defaultRoute(context, id);
  const isTooSmall = range.ok && range.value.prefixLength > required.prefixLength;
  const appliance = route?.nextHopType === 'VirtualAppliance' && !managed ? route : undefined;
  const found: readonly (readonly [Message, readonly string[]] | false)[] = [
    name !== required.name && ['name', []],
    isTooSmall && ['size', setOf({ range: props.addressPrefix })],
    group !== undefined && ['group', setOf({ group: group.id })],
    others.length > 0 && ['shared', setOf({ other: others.map(([other]) => other) })],
    appliance !== undefined && [
      'appliance',
      setOf({ nextHop: appliance.nextHop ?? appliance.nextHopAddress }),
    ],
  ];
  const parameters = {
    firewall: firewall.name,
    range: props.addressPrefix,
    group: group?.name ?? '',
    others: others.map(([, other]) => other.name).join(', '),
  };
  return found.flatMap((said) => {
    if (said === false) return [];
    const [message, set] = said;
    return [{ resource: id, message, subject: firewall.id, parameters, set, related: [firewall.id] }];
  });
}

function othersIn(context: AnalysisContext, subnet: string) {
  return Object.entries(context.document.resources).filter(
    ([, { parent, kind }]) => parent === subnet && kind !== 'azure-firewall',
  );
}
