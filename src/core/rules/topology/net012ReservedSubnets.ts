import { kindOf } from '../../kinds/index.ts';
import { requirementOf } from '../../kinds/subnetFit.ts';
import type { Typed } from '../../kinds/values.ts';
import { parseCidr } from '../../lib/cidr.ts';
import type { AnalysisContext } from '../../reach/analysisContext.ts';
import { reservedSubnets, type ReservedSubnet } from '../../reach/reservedSubnets.ts';
import { repairEdit } from '../../repairs/Draft.ts';
import { fitSubnet } from '../../repairs/fitSubnet.ts';
import { defineRule, type Violation } from '../rule.ts';

type Message = 'name' | 'size' | 'tight';

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
    ],
    references: [],
  },
  text: {
    title: {
      en: 'A subnet with a reserved role has the wrong name or size',
      ja: '予約済みサブネットの名前またはサイズが正しくない',
    },
    why: {
      en: 'Azure finds these subnets by their exact name and refuses ranges that are too small.',
      ja: 'Azureはこれらのサブネットを名前の完全一致で判別し、小さすぎる範囲を拒否します。',
    },
    remedy: {
      en: 'Rename or enlarge: GatewaySubnet /27, AzureFirewallSubnet, AzureFirewallManagementSubnet and AzureBastionSubnet /26.',
      ja: '名前または範囲を変更します。GatewaySubnetは/27以上、AzureFirewallSubnet、AzureFirewallManagementSubnet、AzureBastionSubnetは/26以上です。',
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
    },
  },
  check: (context) => context.resourcesOf('subnet').flatMap((subnet) => violationsOf(context, subnet)),
  fix: ({ resource, parameters = {} }) => {
    const wanted = reservedSubnets.find(({ name }) => name === parameters['name']);
    return wanted === undefined
      ? undefined
      : [repairEdit((document) => fitSubnet(document, resource, wanted))];
  },
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
  if (subnet.name !== name) violations.push({ resource: subnet.id, message: 'name', parameters });
  if (length > prefixLength) {
    violations.push(
      isTight
        ? { resource: subnet.id, message: 'tight', severity: 'high', parameters }
        : { resource: subnet.id, message: 'size', parameters },
    );
  }
  return violations;
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
