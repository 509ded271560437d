import { kindIds, kindOf } from '../../kinds/registry/kinds.ts';
import { isRefusedBy, requirementOf } from '../../placement/subnetFit.ts';
import type { Typed } from '../../kinds/contract/values.ts';
import { setProps } from '../../model/edits.ts';
import { parseCidr } from '../../lib/cidr.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { reservedSubnets, type ReservedSubnet } from '../../azure/reservedSubnets.ts';
import { repairEdit } from '../../repairs/Draft.ts';
import { fitSubnet } from '../../repairs/fitSubnet.ts';
import { defineRule, type Violation } from '../rule.ts';
import { setOf } from '../setOf.ts';

type Message = 'name' | 'size' | 'tight' | 'attached';

export const net012ReservedSubnets = defineRule({
  meta: {
    id: 'NET012',
    area: 'topology',
    severity: 'critical',
    since: '0.1.0',
    sources: [
      'https://learn.microsoft.com/azure/firewall/firewall-faq',
      'https://learn.microsoft.com/azure/bastion/configuration-settings',
      'https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpn-gateway-settings',
      'https://learn.microsoft.com/azure/bastion/bastion-faq',
      'https://learn.microsoft.com/azure/nat-gateway/nat-overview',
    ],
    references: [],
  },
  text: {
    title: {
      en: 'A subnet with a reserved role is not as Azure asks',
      ja: '予約済みサブネットがAzureの要件を満たしていない',
    },
    why: {
      en: 'Azure finds these subnets by their exact name, and refuses ranges that are too small and some of what other subnets take: a route table for Bastion, a security group for gateways and the firewall.',
      ja: 'Azureはこれらのサブネットを名前の完全一致で判別し、小さすぎる範囲と一部の関連付け（Bastionのルートテーブル、ゲートウェイやファイアウォールのネットワークセキュリティグループなど）を拒否します。',
    },
    remedy: {
      en: 'Rename or enlarge: GatewaySubnet /27, AzureFirewallSubnet, AzureFirewallManagementSubnet and AzureBastionSubnet /26. Detach what Azure does not accept.',
      ja: '名前または範囲を変更します。GatewaySubnetは/27以上、AzureFirewallSubnet、AzureFirewallManagementSubnet、AzureBastionSubnetは/26以上です。使用できない関連付けは解除します。',
    },
    messages: {
      name: {
        en: '{resource} must be named {name}.',
        ja: '{resource}の名前は{name}でなければなりません。',
      },
      size: {
        en: '{resource} is {range}; {name} needs a /{length} or larger.',
        ja: '{resource}は{range}ですが、{name}には/{length}以上が必要です。',
      },
      tight: {
        en: '{resource} is {range}; the documented minimum is /{length}.',
        ja: '{resource}は{range}ですが、公式の最小サイズは/{length}です。',
      },
      attached: {
        en: '{kind} {attached} is attached to {resource}, where Azure accepts none.',
        ja: '{resource}に{kind}（{attached}）が関連付けられていますが、このサブネットでは使用できません。',
      },
    },
  },
  check: (context) =>
    context
      .resourcesOf('subnet')
      .flatMap((subnet) => [...violationsOf(context, subnet), ...refusedOn(context, subnet)]),
  fix: ({ resource, message, subject = '', parameters = {} }) =>
    message === 'attached'
      ? [setProps(resource, { [subject]: null })]
      : reservedSubnets
          .filter(({ name }) => name === parameters['name'])
          .map((wanted) => repairEdit((document) => fitSubnet(document, resource, wanted))),
});

function violationsOf(context: AnalysisContext, subnet: Typed<'subnet'>): readonly Violation<Message>[] {
  const meant = reservedFor(context, subnet);
  if (meant === undefined) return [];
  const range = parseCidr(subnet.props.addressPrefix);
  const length = range.ok ? range.value.prefixLength : 0;
  const { name, prefixLength, tightPrefixLength } = meant;
  const parameters = { name, range: subnet.props.addressPrefix, length: prefixLength };
  const isTight = tightPrefixLength !== undefined && length <= tightPrefixLength;
  const violations: Violation<Message>[] = [];
  if (subnet.name !== name) {
    violations.push({ resource: subnet.id, message: 'name', parameters, set: setOf({ name }) });
  }
  if (length > prefixLength) {
    const small = { resource: subnet.id, parameters, set: setOf({ range: parameters.range }) };
    violations.push(
      isTight ? { ...small, message: 'tight', severity: 'high' } : { ...small, message: 'size' },
    );
  }
  return violations;
}

/** What is attached to the subnet and Azure does not accept there. */
function refusedOn(context: AnalysisContext, subnet: Typed<'subnet'>): readonly Violation<Message>[] {
  return kindIds.flatMap((id) => {
    const kind = kindOf(id);
    if (kind?.placement.on !== 'host' || !isRefusedBy(context.document, kind, subnet.id)) return [];
    return kind.placement.hosts.flatMap(({ kind: host, property }): readonly Violation<Message>[] => {
      const value = Object.entries(subnet.props).find(([key]) => key === property)?.[1];
      const attached = typeof value === 'string' ? context.document.resources[value] : undefined;
      if (host !== 'subnet' || typeof value !== 'string' || attached?.kind !== kind.id) return [];
      const parameters = { attached: attached.name, kind: kind.text.name };
      const set = setOf({ attached: value });
      return [
        { resource: subnet.id, message: 'attached', subject: property, parameters, set, related: [value] },
      ];
    });
  });
}

/** The reserved subnet that this one is, or is meant to be: by what stands in it, or by a name that is nearly right. */
function reservedFor(context: AnalysisContext, { id, name }: Typed<'subnet'>): ReservedSubnet | undefined {
  const exact = reservedSubnets.find((reserved) => reserved.name === name);
  if (exact !== undefined) return exact;
  const needed = Object.values(context.document.resources)
    .filter(({ parent }) => parent === id)
    .flatMap(({ kind }) => requirementOf(kindOf(kind))?.name ?? []);
  return reservedSubnets.find(
    (reserved) => needed.includes(reserved.name) || letters(reserved.name) === letters(name),
  );
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}
