import { ref, type Value } from '../../iac/expression.ts';
import { block, blocks, resource, type Body } from '../../iac/terraform/ast.ts';
import type { TerraformContext, TerraformExporter } from '../contract/exportContext.ts';
import { targetAddress } from '../shared/serviceTarget.ts';
import { present } from '../shared/present.ts';
import { tags, terraformLocated } from '../shared/terraformLocated.ts';
import { terraformRanges } from '../shared/terraformRanges.ts';
import {
  basePolicyOf,
  ruleCollectionGroupsOf,
  type ApplicationRule,
  type NatRule,
  type NetworkRule,
  type RuleCollection,
  type RuleCollectionGroup,
} from './derived.ts';

const type = 'azurerm_firewall_policy';
const groupType = 'azurerm_firewall_policy_rule_collection_group';

export const firewallPolicyTerraform: TerraformExporter<'firewall-policy'> = {
  type,
  area: 'firewall',
  statements: (policy, context) => {
    const { id, name, props } = policy;
    const base = basePolicyOf(policy, context)?.id;
    return [
      resource(
        type,
        context.label(id),
        {
          ...terraformLocated(name),
          sku: props.sku,
          base_policy_id: base === undefined ? undefined : context.attribute(base, 'id'),
          threat_intelligence_mode: props.threatIntelMode,
          private_ip_ranges: present(props.snatPrivateRanges),
          dns:
            props.dnsProxy || props.dnsServers.length > 0
              ? block({ proxy_enabled: props.dnsProxy, servers: present(props.dnsServers) })
              : undefined,
          intrusion_detection:
            props.intrusionDetection === 'Off' ? undefined : block({ mode: props.intrusionDetection }),
          tags,
        },
        { origin: id },
      ),
      ...ruleCollectionGroupsOf(policy, context).map((group) =>
        resource(
          groupType,
          context.label(id, group.name),
          {
            name: group.name,
            firewall_policy_id: context.attribute(id, 'id'),
            priority: group.priority,
            ...collections(group, context),
          },
          { origin: id },
        ),
      ),
    ];
  },
  publishes: {
    ready: (policy, context) => [
      ...ruleCollectionGroupsOf(policy, context).map((group) =>
        ref(groupType, context.label(policy.id, group.name)),
      ),
      ...context.published(basePolicyOf(policy, context)?.id, 'ready'),
    ],
  },
};

function collections({ collections: all }: RuleCollectionGroup, context: TerraformContext): Body {
  const header = ({ name, priority }: RuleCollection) => ({ name, priority });
  return {
    nat_rule_collection: blocks(
      all.filter((each) => each.type === 'nat'),
      (each) => ({ ...header(each), action: 'Dnat', rule: blocks(each.rules, (rule) => nat(rule, context)) }),
    ),
    network_rule_collection: blocks(
      all.filter((each) => each.type === 'network'),
      (each) => ({
        ...header(each),
        action: each.action,
        rule: blocks(each.rules, (rule) => network(rule, context)),
      }),
    ),
    application_rule_collection: blocks(
      all.filter((each) => each.type === 'application'),
      (each) => ({
        ...header(each),
        action: each.action,
        rule: blocks(each.rules, (rule) => application(rule, context)),
      }),
    ),
  };
}

function nat(rule: NatRule, context: TerraformContext): Body {
  const { destination, translated } = rule;
  return {
    name: rule.name,
    protocols: rule.protocols,
    source_addresses: terraformRanges(rule.sourceAddresses, context),
    destination_address: natDestination(destination, context),
    destination_ports: [String(rule.destinationPort)],
    translated_address: targetAddress(translated, context),
    translated_port: rule.translatedPort,
  };
}

function natDestination(destination: NatRule['destination'], context: TerraformContext): Value | undefined {
  if ('address' in destination) return destination.address;
  return context.published(destination.firewall, 'public-addresses')[0];
}

function network(rule: NetworkRule, context: TerraformContext): Body {
  return {
    name: rule.name,
    protocols: rule.protocols,
    source_addresses: terraformRanges(rule.sourceAddresses, context),
    destination_addresses: present(terraformRanges(rule.destinationAddresses, context)),
    destination_fqdns: present(rule.destinationFqdns),
    destination_ports: rule.destinationPorts,
  };
}

function application(rule: ApplicationRule, context: TerraformContext): Body {
  return {
    name: rule.name,
    source_addresses: terraformRanges(rule.sourceAddresses, context),
    destination_fqdns: present(rule.targetFqdns),
    destination_fqdn_tags: present(rule.fqdnTags),
    protocols: blocks(rule.protocols, (protocol) => {
      const [name = '', port = ''] = protocol.split(':');
      return { type: name, port: Number(port) };
    }),
  };
}
